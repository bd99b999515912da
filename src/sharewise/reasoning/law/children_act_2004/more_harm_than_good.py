"""Where telling would do a child more harm than not telling, talk to the hub before you decide."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, TEXT, Cite, DoFirst, Examples, Rule, SeekAdvice, day

RULE = Rule(
    id="R-B2",
    force=MUST,
    scope=("recipient",),
    says="Where telling would do a child more harm than not telling, talk to the hub before you decide.",
    when=recipient.more_harm_than_good & groups.OUTSIDE_OUR_WALLS,
    then=(
        SeekAdvice(),
        DoFirst(
            "Talk to the hub before you hold back for this reason. You see only part of the picture.",
            "mash",
        ),
    ),
    reason="You think telling them would do the child more harm. Nobody settles that alone.",
    cite=Cite("Children Act 2004 s.16LA(3)", "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"),
    evidence=TEXT,
    since=day(2026, 4, 29),
    examples=Examples(
        {"more_harm_than_good": "yes", "recipient_kind": "gp"},
        {"more_harm_than_good": "no", "recipient_kind": "gp"},
        {"recipient_kind": "gp"},
    ),
)
