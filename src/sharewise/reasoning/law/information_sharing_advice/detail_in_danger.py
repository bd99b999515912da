"""While somebody is in danger, a detail counts unless you know that it changes nothing."""

from ...terms.facts import case, item
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-A1c",
    force=MUST,
    scope=("item",),
    says="While somebody is in danger, a detail counts unless you know that it changes nothing.",
    when=case.danger_now,
    then=(Establishes(states.DETAIL_COUNTS),),
    unless=item.changes_risk.is_("no"),
    reason="Somebody is in danger now, and a detail may be what keeps them safe.",
    cite=Cite(
        "UK GDPR Arts 6(1)(d) and 9(2)(c); Children Act 1989 ss.44 and 46",
        "https://www.legislation.gov.uk/eur/2016/679/article/9",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples({"danger_now": "yes", "changes_risk": "yes"}, {"danger_now": "no"}, {}),
)
