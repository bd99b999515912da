"""An organisation that is not a public body may tell the hub or social care of a serious worry."""

from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="R-B6",
    force=MUST,
    scope=("recipient",),
    says="An organisation that is not a public body may tell the hub or social care of a serious worry.",
    when=groups.NOT_A_LISTED_BODY & groups.SOCIAL_CARE_READS & groups.SERIOUS,
    then=(MayShare(),),
    reason="You may share this to protect a child, whoever you work for.",
    cite=Cite(
        "W v Egdell [1990] Ch 359 (public interest); not listed in Children Act 2004 s.16LA(4) (by inference)",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=SETTLED,
    since=day(1989, 11, 9),
    examples=Examples(
        {"agency": "voluntary", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "police", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "voluntary", "recipient_kind": "mash"},
    ),
)
