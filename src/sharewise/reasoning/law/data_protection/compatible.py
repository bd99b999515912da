"""You may use what you learnt for another purpose to protect a child, if you have a lawful basis."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E9",
    force=MUST,
    scope=("recipient",),
    says="You may use what you learnt for another purpose to protect a child, if you have a lawful basis.",
    when=groups.WORRIED,
    then=(Basis("UK GDPR Art 8A and Annex 2"),),
    reason="You may use what you learnt for another purpose to keep a child safe.",
    cite=Cite(
        "UK GDPR Art 8A and Annex 2; Data (Use and Access) Act 2025 s.71",
        "https://www.legislation.gov.uk/ukpga/2025/18/section/71",
    ),
    evidence=TEXT,
    since=day(2026, 2, 5),
    examples=Examples(
        {"abuse_before": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no", "worry": "no", "worker_concern": "no"},
        {},
    ),
)
