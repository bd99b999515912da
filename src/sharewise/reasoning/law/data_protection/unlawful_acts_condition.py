"""Telling the police to prevent or detect an unlawful act has its own condition."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-F5",
    force=MUST,
    scope=("recipient",),
    says="Telling the police to prevent or detect an unlawful act has its own condition.",
    when=recipient.recipient_kind.is_("police", "police-intelligence") & groups.ANY_WORRY,
    then=(Basis("DPA 2018 Sch 1 para 10"),),
    reason="The condition for preventing or detecting crime fits.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 para 10", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1"
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "police-intelligence", "abuse_before": "yes"},
        {"recipient_kind": "mash", "abuse_before": "yes"},
        {"recipient_kind": "police-intelligence"},
    ),
)
