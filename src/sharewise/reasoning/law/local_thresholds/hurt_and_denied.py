"""A child hurt by an adult may be in need where the child's account and an adult's differ."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-D9g",
    force=LOCAL,
    scope=(),
    says="A child hurt by an adult may be in need where the child's account and an adult's differ.",
    when=groups.HURT & case.accounts_differ,
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="A child was hurt by an adult, and two accounts of it differ. Somebody should look at both.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes", "accounts_differ": "yes"},
        {"relation": "child", "hurt_by_adult": "yes", "accounts_differ": "no"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
