"""What goes to police intelligence is short and exact: names, numbers, when, where, and how you know."""

from ...terms.facts import recipient
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-N2",
    force=LOCAL,
    scope=("recipient",),
    says="What goes to police intelligence is short and exact: names, numbers, when, where, and how you know.",
    when=recipient.recipient_kind.is_("police-intelligence"),
    then=(
        DoFirst(
            "Keep it short and factual: full names, the number as shown, when and where, and how you know. Do not guess.",
            "police-intelligence",
        ),
    ),
    reason="The police can use only what is exact.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"recipient_kind": "police-intelligence"}, {"recipient_kind": "police"}, {}),
)
