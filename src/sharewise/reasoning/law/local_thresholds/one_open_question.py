"""A child says an adult hurt them: one open question about going home, in no way leading."""

from ...terms.facts import case, child
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Step, any_of, day, some, states

RULE = Rule(
    id="R-D9i",
    force=LOCAL,
    scope=(),
    says="A child says an adult hurt them: one open question about going home, in no way leading.",
    when=groups.HURT,
    then=(
        Step(
            "Ask one open question, such as “How do you feel about going home today?” Do not lead or press. Write the answer in the child's words.",
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
    reason="Being afraid to go home would make it serious. It is asked once, kindly, and never put into the child's mouth.",
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
