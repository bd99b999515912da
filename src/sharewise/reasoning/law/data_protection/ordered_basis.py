"""Where a court order asks for it, the lawful basis is legal obligation."""

from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E2b",
    force=MUST,
    scope=("recipient",),
    says="Where a court order asks for it, the lawful basis is legal obligation.",
    when=groups.ORDER_SEEN,
    then=(Basis("UK GDPR Art 6(1)(c)", duty=True),),
    reason="The lawful basis is a legal duty: a court has ordered it.",
    cite=Cite("UK GDPR Art 6(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/6"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"authority": "court-order", "verified": "id-seen", "order_covers": "yes"},
        {"authority": "none", "verified": "id-seen", "order_covers": "yes"},
        {"verified": "id-seen", "order_covers": "yes"},
    ),
)
