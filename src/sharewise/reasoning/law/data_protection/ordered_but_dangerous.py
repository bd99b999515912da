"""What an order asks for is held for legal advice where it would tell the family, or show where somebody is or who told."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Hold, Rule, day

RULE = Rule(
    id="R-B9e",
    force=MUST,
    scope=("recipient", "item"),
    says="What an order asks for is held for legal advice where it would tell the family, or show where somebody is or who told.",
    when=groups.ORDERED_BUT_DANGEROUS,
    then=(Hold(),),
    reason="The order asks for it, and it could put somebody in danger. Your legal lead can ask the court first.",
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
            "needs_it": "all",
        },
        {"recipient_kind": "person", "authority": "none", "needs_it": "all"},
        {"recipient_kind": "person", "authority": "court-order", "verified": "id-seen", "needs_it": "all"},
    ),
)
