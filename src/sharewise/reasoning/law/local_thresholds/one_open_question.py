"""When a child was hurt by an adult, ask the child one open question about going home."""

from ...terms.facts import case, child
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Step, any_of, day, some, states

RULE = Rule(
    id="R-D9i",
    force=LOCAL,
    scope=(),
    says="When a child was hurt by an adult, ask the child one open question about going home.",
    when=groups.HURT,
    then=(
        Step(
            "Ask the child one open question, such as “How do you feel about going home today?” Do not lead or press. Write the answer in the child's words.",
            "the child",
            "now",
            11,
        ),
    ),
    unless=any_of(
        case.danger_now,
        states.LIKELY_SIGNIFICANT_HARM,
        some("person", groups.A_CHILD & child.hurt_by_adult & child.fears_home.is_("no")),
    ),
    reason="Being afraid to go home would make this serious. Ask once, kindly, and let the child find the words.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes"},
        {"relation": "child", "hurt_by_adult": "no"},
        {"relation": "child"},
    ),
)
