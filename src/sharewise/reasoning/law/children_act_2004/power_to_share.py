"""A public body may share a serious worry about a child with another public body."""

from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="R-B11",
    force=MUST,
    scope=("recipient",),
    says="A public body may share a serious worry about a child with another public body.",
    when=groups.SECTION_11_BODY & groups.DUTY_RECIPIENT & groups.SERIOUS,
    then=(MayShare(),),
    reason="Your organisation must think of children's safety in all it does, and may share for that.",
    cite=Cite(
        "Children Act 2004 ss.10 and 11",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/11",
    ),
    evidence=TEXT,
    since=day(2005, 3, 1),
    examples=Examples(
        {"agency": "police", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "voluntary", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "police", "recipient_kind": "mash"},
    ),
)
