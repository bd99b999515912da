"""What is about an adult is within the duty only so far as it bears on the child."""

from .. import groups
from ..writing import MUST, UNCONFIRMED, Cite, DoFirst, Examples, Rule, day, some

RULE = Rule(
    id="R-X12",
    force=MUST,
    scope=("recipient",),
    says="What is about an adult is within the duty only so far as it bears on the child.",
    when=groups.DUTY_BITES & some("item", groups.ABOUT_AN_ADULT),
    then=(
        DoFirst(
            "Go through what is about an adult, piece by piece. Only what bears on the child is within the duty.",
            "your record",
        ),
    ),
    reason="The duty covers an adult's information only so far as it bears on the child.",
    cite=Cite(
        "Children Act 2004 s.16LA(1)(a) and (b); piece by piece is our reading",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=UNCONFIRMED,
    since=day(2026, 9, 30),
    examples=Examples(
        {
            "duty_to_share_in_force": "yes",
            "agency": "police",
            "recipient_kind": "mash",
            "purpose": "protect-child",
            "worry": "yes",
            "is_about": "yes",
            "age": "adult",
            "relation": "mother",
        },
        {"duty_to_share_in_force": "no"},
        {"duty_to_share_in_force": "yes"},
    ),
)
