"""An organisation that is not a public body may tell the hub or social care of a serious worry."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="R-B6",
    force=MUST,
    scope=("recipient",),
    says="An organisation that is not a public body may tell the hub or social care of a serious worry.",
    when=groups.NOT_A_PUBLIC_BODY & groups.SOCIAL_CARE_READS & groups.SERIOUS,
    then=(MayShare(),),
    reason="You may share this to protect a child, whoever you work for.",
    cite=Cite(
        "Children Act 2004 s.16LA(4) by inference; W v Egdell [1990] Ch 359",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=SOURCE,
    since=day(2005, 3, 1),
    examples=Examples(
        {"agency": "voluntary", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "police", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "voluntary", "recipient_kind": "mash"},
    ),
)
