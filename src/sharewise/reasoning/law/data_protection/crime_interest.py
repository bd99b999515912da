"""An organisation that is not a public body may tell police intelligence what helps to prevent crime."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E6",
    force=MUST,
    scope=("recipient",),
    says="An organisation that is not a public body may tell police intelligence what helps to prevent crime.",
    when=groups.NOT_A_PUBLIC_BODY
    & recipient.recipient_kind.is_("police", "police-intelligence")
    & groups.ANY_WORRY,
    then=(Basis("UK GDPR Art 6(1)(ea), Annex 1 (crime)"),),
    reason="The lawful basis is helping to prevent or find out about crime.",
    cite=Cite(
        "UK GDPR Annex 1 paras 1 to 5; Data (Use and Access) Act 2025 Sch 4",
        "https://www.legislation.gov.uk/ukpga/2025/18/schedule/4",
    ),
    evidence=TEXT,
    since=day(2026, 2, 5),
    examples=Examples(
        {"agency": "voluntary", "recipient_kind": "police-intelligence", "abuse_before": "yes"},
        {"agency": "police", "recipient_kind": "police-intelligence", "abuse_before": "yes"},
        {"agency": "voluntary", "recipient_kind": "police-intelligence"},
    ),
)
