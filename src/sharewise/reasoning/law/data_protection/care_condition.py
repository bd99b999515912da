"""One health or social care body may tell another about health, in confidence."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-F1b",
    force=MUST,
    scope=("recipient",),
    says="One health or social care body may tell another about health, in confidence.",
    when=groups.CARE_CONDITION,
    then=(Basis("UK GDPR Art 9(2)(h); DPA 2018 Sch 1 para 2"),),
    reason="The law has a condition for health and social care, where those who hear it must keep it in confidence.",
    cite=Cite(
        "UK GDPR Art 9(2)(h) and (3); Data Protection Act 2018 s.11(1) and Sch 1 para 2",
        "https://www.legislation.gov.uk/ukpga/2018/12/section/11",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"agency": "health-trust", "recipient_kind": "mash", "sensitivity": "health"},
        {"agency": "school", "recipient_kind": "mash", "sensitivity": "health"},
        {"agency": "health-trust", "recipient_kind": "mash"},
    ),
)
