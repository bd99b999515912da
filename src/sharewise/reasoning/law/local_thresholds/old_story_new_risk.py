"""If something you know points to a risk to a child today, a child may be in need."""

from ...terms.facts import item
from ..writing import LOCAL, SETTLED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-J3b",
    force=LOCAL,
    scope=(),
    says="If something you know points to a risk to a child today, a child may be in need.",
    when=some("item", item.points_to_risk_now),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="Something here points to somebody who may be a risk to a child today.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 1 and 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2020, 1, 1),
    examples=Examples({"points_to_risk_now": "yes"}, {"points_to_risk_now": "no"}, {}),
)
