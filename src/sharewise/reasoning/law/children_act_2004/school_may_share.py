"""A school or college may share a serious worry about a child with a public body."""

from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="R-B11b",
    force=MUST,
    scope=("recipient",),
    says="A school or college may share a serious worry about a child with a public body.",
    when=groups.SCHOOL_BODY & groups.DUTY_RECIPIENT & groups.SERIOUS,
    then=(MayShare(),),
    reason="Your school must see to children's safety, and may share for that.",
    cite=Cite(
        "Education Act 2002 s.175 (read; maintained schools, colleges) and s.157 (not re-read; academies, independent schools)",
        "https://www.legislation.gov.uk/ukpga/2002/32/section/175",
    ),
    evidence=SETTLED,
    since=day(2004, 6, 1),
    examples=Examples(
        {"agency": "school", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "police", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "school", "recipient_kind": "mash"},
    ),
)
