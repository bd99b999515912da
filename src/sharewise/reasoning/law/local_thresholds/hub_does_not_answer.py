"""If the hub has not answered, ring it again: silence does not make a worry smaller."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I8b",
    force=LOCAL,
    scope=(),
    says="If the hub has not answered, ring it again: silence does not make a worry smaller.",
    when=groups.ANY_WORRY & case.hub_answer.is_("no-answer"),
    then=(
        Step(
            "Ring the hub again. If it stays silent, you and your safeguarding lead settle what happens today.",
            "mash",
            "now",
            10,
        ),
    ),
    reason="The hub has not answered. Silence is not “nothing known”, and the day does not wait for it.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "no-answer"},
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "nothing-known"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
