"""The police may be told what helps to prevent or find out about a crime."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-F5",
    force=MUST,
    scope=("recipient",),
    says="The police may be told what helps to prevent or find out about a crime.",
    when=recipient.recipient_kind.is_("police", "police-intelligence") & groups.ANY_WORRY,
    then=(Basis("DPA 2018 Sch 1 para 10"),),
    reason="The law lets you tell the police what helps to prevent or find out about a crime.",
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
