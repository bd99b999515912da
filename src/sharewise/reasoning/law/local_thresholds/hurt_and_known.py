"""A child hurt by an adult, in a family the hub knows, may be in need: ring the worker."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-D9f",
    force=LOCAL,
    scope=(),
    says="A child hurt by an adult, in a family the hub knows, may be in need: ring the worker.",
    when=groups.HURT & case.hub_answer.is_("known-past", "known-open"),
    then=(
        Establishes(states.CHILD_IN_NEED),
        Step(
            "Ask who works with the family, or did. Ring that worker today. Ask how and when to speak to the parents.",
            "mash",
            "same-day",
            14,
        ),
    ),
    reason="A child was hurt by an adult, and the hub knows the family. Together that weighs more.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "known-open"},
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "nothing-known"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
