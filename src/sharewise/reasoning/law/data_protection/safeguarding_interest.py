"""An organisation that is not a public body has a lawful basis for sharing to keep a child safe."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E5",
    force=MUST,
    scope=("recipient",),
    says="An organisation that is not a public body has a lawful basis for sharing to keep a child safe.",
    when=groups.NOT_A_PUBLIC_BODY & groups.WORRIED,
    then=(Basis("UK GDPR Art 6(1)(ea), Annex 1 para 6"),),
    reason="The lawful basis is keeping a child safe, which the law accepts as reason enough. It is not consent.",
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
