"""A council or NHS body asked to help a child protection enquiry must help, unless that is unreasonable."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-B7",
    force=MUST,
    scope=("recipient",),
    says="A council or NHS body asked to help a child protection enquiry must help, unless that is unreasonable.",
    when=groups.MUST_HELP,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    unless=recipient.help_unreasonable,
    reason="They are making a child protection enquiry (section 47), and your organisation must help.",
    cite=Cite("Children Act 1989 s.47(9) to (11)", "https://www.legislation.gov.uk/ukpga/1989/41/section/47"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {
            "agency": "health-trust",
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
        },
        {
            "agency": "school",
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
        },
        {"agency": "health-trust", "verified": "rung-back", "recipient_kind": "childrens-services"},
    ),
)
