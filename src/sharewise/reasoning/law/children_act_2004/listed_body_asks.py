"""Where a public body asks about a worry, and you have checked who asks, you may share."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, UNCONFIRMED, Cite, Examples, MayShare, Rule, day, states

RULE = Rule(
    id="R-B4",
    force=MUST,
    scope=("recipient",),
    says="Where a public body asks about a worry, and you have checked who asks, you may share.",
    when=recipient.asked_us & groups.DUTY_TO_THEM & states.PROVEN_ASKER & groups.ANY_WORRY,
    then=(MayShare(),),
    unless=recipient.more_harm_than_good,
    reason="They asked, you checked who they are, and protecting children is part of their work.",
    cite=Cite(
        "Children Act 2004 s.16LA(5) (not read in full)",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=UNCONFIRMED,
    since=day(2026, 4, 29),
    examples=Examples(
        {
            "duty_to_share_in_force": "yes",
            "agency": "police",
            "asked_us": "yes",
            "recipient_kind": "mash",
            "proven_asker": "yes",
            "worry": "yes",
        },
        {"duty_to_share_in_force": "no", "asked_us": "yes", "recipient_kind": "mash"},
        {
            "agency": "police",
            "asked_us": "yes",
            "recipient_kind": "mash",
            "proven_asker": "yes",
            "worry": "yes",
        },
    ),
)
