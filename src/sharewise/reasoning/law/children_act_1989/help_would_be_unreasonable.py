"""Where helping with section 47 enquiries would be unreasonable, take advice before you say no."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Cite, DoFirst, Examples, Rule, SeekAdvice, day

RULE = Rule(
    id="R-B7d",
    force=MUST,
    scope=("recipient",),
    says="Where helping with section 47 enquiries would be unreasonable, take advice before you say no.",
    when=groups.MUST_HELP & recipient.help_unreasonable,
    then=(
        SeekAdvice(),
        DoFirst(
            "Ask your lead or legal adviser the same day, before you say no. Write down why helping would be unreasonable.",
            "own-lead",
        ),
    ),
    reason="You think helping would be unreasonable. One person alone does not settle that.",
    cite=Cite("Children Act 1989 s.47(10)", "https://www.legislation.gov.uk/ukpga/1989/41/section/47"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {
            "agency": "health-trust",
            "recipient_kind": "mash",
            "authority": "section-47",
            "proven_asker": "yes",
            "help_unreasonable": "yes",
        },
        {"help_unreasonable": "no"},
        {"agency": "health-trust", "help_unreasonable": "yes"},
    ),
)
