"""Where the hub concludes that a referral is needed, the enquiry is treated as one."""

from ...terms.facts import case
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-I1",
    force=LOCAL,
    scope=(),
    says="Where the hub concludes that a referral is needed, the enquiry is treated as one.",
    when=case.hub_answer.is_("refer"),
    then=(
        Establishes(states.LIKELY_SIGNIFICANT_HARM),
        Step("Make the referral now: the hub asked for it.", "mash", "same-day", 15),
    ),
    reason="The hub holds serious concerns and asked you to refer.",
    cite=Cite(
        "Sussex procedures 5.2.5", "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"hub_answer": "refer"}, {"hub_answer": "nothing-known"}, {}),
)
