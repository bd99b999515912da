"""The police may be told what helps to prevent or find out about a crime."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day, some

RULE = Rule(
    id="R-F5",
    force=MUST,
    scope=("recipient",),
    says="The police may be told what helps to prevent or find out about a crime.",
    when=recipient.recipient_kind.is_("police", "police-intelligence")
    & some("item", groups.SPECIAL_CATEGORY | item.sensitivity.is_("offence", "intelligence"))
    & groups.ANY_WORRY,
    then=(Basis("DPA 2018 Sch 1 para 10"),),
    reason="The law lets you tell the police what is needed to prevent or find out about a crime, where asking first would spoil that and the public interest is substantial.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 para 10", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1"
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "police", "sensitivity": "offence", "abuse_before": "yes"},
        {"recipient_kind": "police", "sensitivity": "ordinary", "abuse_before": "yes"},
        {"recipient_kind": "police", "abuse_before": "yes"},
    ),
)
