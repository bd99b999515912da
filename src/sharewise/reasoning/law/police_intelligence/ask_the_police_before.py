"""Ask the police before anybody else sees what you sent on the police form."""

from ...terms.facts import recipient
from ..writing import OURS, SHOULD, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-K8",
    force=SHOULD,
    scope=("recipient",),
    says="Ask the police before anybody else sees what you sent on the police form.",
    when=recipient.recipient_kind.is_("police-intelligence"),
    then=(
        DoFirst(
            "Ask the police before you show anybody else what you sent, even if somebody asks for their own record.",
            "police",
        ),
    ),
    reason="Showing it later could warn somebody the police are looking at.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 2 (so far as telling is likely to prejudice preventing or detecting crime)",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2",
    ),
    evidence=OURS,
    since=day(2018, 5, 25),
    examples=Examples({"recipient_kind": "police-intelligence"}, {"recipient_kind": "police"}, {}),
)
