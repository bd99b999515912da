"""A body with no other power may tell a public body what it needs for the work of the Crime and Disorder Act."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, MayShare, Rule, all_of, day

RULE = Rule(
    id="R-B10",
    force=MUST,
    scope=("recipient",),
    says="A body with no other power may tell a public body what it needs for the work of the Crime and Disorder Act.",
    when=all_of(
        groups.NOT_A_PUBLIC_BODY,
        recipient.recipient_kind.is_("police", "probation", "mash", "childrens-services", "health"),
        case.purpose.is_("prevent-crime"),
        groups.ANY_WORRY,
    ),
    then=(MayShare(),),
    reason="The law lets you tell them what helps to prevent crime. It does not oblige you.",
    cite=Cite(
        "Crime and Disorder Act 1998 s.115 (for the purposes of that Act, where there is no other power)",
        "https://www.legislation.gov.uk/ukpga/1998/37/section/115",
    ),
    evidence=TEXT,
    since=day(1998, 9, 30),
    examples=Examples(
        {"agency": "voluntary", "recipient_kind": "probation", "purpose": "prevent-crime", "worry": "yes"},
        {"agency": "police", "recipient_kind": "probation"},
        {"agency": "voluntary", "recipient_kind": "probation", "worry": "yes"},
    ),
)
