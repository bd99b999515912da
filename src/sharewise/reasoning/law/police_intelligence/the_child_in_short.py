"""What is about a child goes to police intelligence as a summary."""

from ...terms.facts import pair, recipient
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Summary, day, some

RULE = Rule(
    id="R-N4",
    force=LOCAL,
    scope=("recipient", "item"),
    says="What is about a child goes to police intelligence as a summary.",
    when=recipient.recipient_kind.is_("police-intelligence") & some("person", pair.is_about & groups.A_CHILD),
    then=(Summary(),),
    reason="The police need enough to know which child it is, not the child's story.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "recipient_kind": "police-intelligence", "is_about": "yes"},
        {"relation": "child", "recipient_kind": "police-intelligence", "is_about": "no"},
        {"relation": "child", "recipient_kind": "police-intelligence"},
    ),
)
