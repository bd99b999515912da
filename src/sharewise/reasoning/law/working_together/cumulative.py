"""A worry that is not the first may mean that a child is in need."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-D6",
    force=SHOULD,
    scope=(),
    says="A worry that is not the first may mean that a child is in need.",
    when=case.earlier_worries & states.WORRY,
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="This is not the first worry. Together they weigh more.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Norfolk SCP procedures on cumulative concern",
        "https://norfolklscp.org.uk/about/policies-procedures/managing-individual-cases-where-there-are-concerns-about-a-childs-safety-and-welfare/31-referrals",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "earlier_worries": "yes", "hurt_by_adult": "yes"},
        {"relation": "child", "earlier_worries": "no", "hurt_by_adult": "yes"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
