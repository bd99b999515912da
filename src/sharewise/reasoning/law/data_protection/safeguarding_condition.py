"""Sensitive information may go without asking where significant harm is likely, or asking could put somebody at risk."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-F2",
    force=MUST,
    scope=("recipient",),
    says="Sensitive information may go without asking where significant harm is likely, or asking could put somebody at risk.",
    when=groups.SAFEGUARDING_CONDITION,
    then=(Basis("DPA 2018 Sch 1 para 18"),),
    reason="The law lets you share this to protect a child where asking would not be right. Write down why nobody was asked.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 para 18", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1"
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"sensitivity": "health", "judged_level": "significant-harm"},
        {"sensitivity": "ordinary", "judged_level": "significant-harm"},
        {"sensitivity": "health"},
    ),
)
