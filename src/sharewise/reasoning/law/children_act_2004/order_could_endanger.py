"""An order that could show somebody in the family, or near it, what might endanger a person goes to legal first; the court can be asked."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, DoNotShare, Examples, Rule, day

RULE = Rule(
    id="R-B9d",
    force=MUST,
    scope=("recipient",),
    says="An order that could show somebody in the family, or near it, what might endanger a person goes to legal first; the court can be asked.",
    when=groups.ORDER_COULD_ENDANGER,
    then=(
        DoNotShare(),
        DoFirst(
            "Hand nothing over yourself. Take the order today to your legal lead: obey it within its terms, and ask the court first where it could put somebody in danger.",
            "legal or information governance",
        ),
    ),
    reason="An order must be obeyed, but the court can be asked to think again before anybody is put in danger.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 5(2); GMC Confidentiality, para 47",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "recipient_kind": "person",
            "authority": "court-order",
            "order_covers": "yes",
            "verified": "id-seen",
        },
        {"recipient_kind": "person", "authority": "court-order", "order_covers": "no", "verified": "id-seen"},
        {"recipient_kind": "person", "authority": "court-order", "verified": "id-seen"},
    ),
)
