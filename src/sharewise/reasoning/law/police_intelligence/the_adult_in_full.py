"""What is about an adult goes to police intelligence in full."""

from ...terms.facts import item, pair, recipient
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, InFull, Rule, any_of, day, some

RULE = Rule(
    id="R-N2b",
    force=LOCAL,
    scope=("recipient", "item"),
    says="What is about an adult goes to police intelligence in full.",
    when=recipient.recipient_kind.is_("police-intelligence")
    & some("person", pair.is_about & ~groups.A_CHILD)
    & any_of(
        item.sensitivity.is_("ordinary", "offence"),
        item.sensitivity.is_("location") & groups.ABOUT_A_SUSPECT,
    ),
    then=(InFull(),),
    reason="This is what the police need: who, what number, what was said.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {
            "recipient_kind": "police-intelligence",
            "is_about": "yes",
            "relation": "mother",
            "age": "adult",
            "sensitivity": "ordinary",
        },
        {"recipient_kind": "police-intelligence", "is_about": "no", "sensitivity": "ordinary"},
        {"recipient_kind": "police-intelligence", "is_about": "yes", "sensitivity": "ordinary"},
    ),
)
