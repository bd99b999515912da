"""A body that is not public may rest on the recognised interest of safeguarding a child or adult at risk."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E5",
    force=MUST,
    scope=("recipient",),
    says="A body that is not public may rest on the recognised interest of safeguarding a child or adult at risk.",
    when=groups.NOT_A_PUBLIC_BODY & groups.WORRIED,
    then=(Basis("UK GDPR Art 6(1)(ea), Annex 1 para 6"),),
    reason="Lawful basis: safeguarding a child. The law recognises it without a balancing test. It is not consent.",
    cite=Cite(
        "UK GDPR Art 6(1)(ea) and Annex 1 para 6; Data (Use and Access) Act 2025 s.70",
        "https://www.legislation.gov.uk/ukpga/2025/18/section/70",
    ),
    evidence=TEXT,
    since=day(2026, 2, 5),
    examples=Examples(
        {"agency": "voluntary", "abuse_before": "yes"},
        {"agency": "police", "abuse_before": "yes"},
        {"agency": "voluntary"},
    ),
)
