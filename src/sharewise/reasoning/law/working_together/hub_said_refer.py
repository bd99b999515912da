"""If the hub says to refer, the worry is serious and the referral is made today."""

from ...terms.facts import case
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-I1",
    force=LOCAL,
    scope=(),
    says="If the hub says to refer, the worry is serious and the referral is made today.",
    when=any_of(case.hub_answer.is_("refer"), case.hub_advice.is_("refer")),
    then=(
        Establishes(states.CHILD_IN_NEED),
        Step("Make the referral now: the hub asked for it.", "mash", "same-day", 15),
    ),
    reason="The hub asked you to refer. Its records can be empty and its advice still right.",
    cite=Cite(
        "Sussex procedures 5.2.5", "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"hub_answer": "refer"}, {"hub_answer": "nothing-known", "hub_advice": "speak-to-parents"}, {}
    ),
)
