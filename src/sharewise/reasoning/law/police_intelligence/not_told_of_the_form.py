"""Nobody has to be told of a police form, so far as telling would be likely to harm police work."""

from ...terms.facts import recipient
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-N3",
    force=MUST,
    scope=("recipient",),
    says="Nobody has to be told of a police form, so far as telling would be likely to harm police work.",
    when=recipient.recipient_kind.is_("police-intelligence"),
    then=(Basis("DPA 2018 Sch 2 para 2"),),
    reason="The duty to tell people does not apply so far as telling would be likely to spoil the prevention of a crime.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 2", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2"
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples({"recipient_kind": "police-intelligence"}, {"recipient_kind": "police"}, {}),
)
