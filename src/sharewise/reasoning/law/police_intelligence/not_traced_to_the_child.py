"""Before a child's words go to police intelligence, ring and ask how to mark them."""

from ...terms.facts import recipient
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Rule, day, some

RULE = Rule(
    id="R-N5",
    force=LOCAL,
    scope=("recipient",),
    says="Before a child's words go to police intelligence, ring and ask how to mark them.",
    when=recipient.recipient_kind.is_("police-intelligence") & some("item", groups.CHILD_SAID),
    then=(
        DoFirst(
            "Ring police intelligence first: the words could show that it came from the child. Ask how to mark them.",
            "police-intelligence",
        ),
    ),
    reason="If the words leaked, they could show where they came from.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"recipient_kind": "police-intelligence", "item_kind": "childs-words"},
        {"recipient_kind": "police-intelligence", "item_kind": "observed", "said_by": "no"},
        {"recipient_kind": "police-intelligence"},
    ),
)
