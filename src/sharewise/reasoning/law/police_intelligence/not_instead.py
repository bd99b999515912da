"""If somebody is in danger now or a child is missing, ring the police before you send the form."""

from ...terms.facts import case, child, recipient
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Hasten, Rule, SeekAdvice, any_of, day, some

RULE = Rule(
    id="R-N1b",
    force=LOCAL,
    scope=("recipient",),
    says="If somebody is in danger now or a child is missing, ring the police before you send the form.",
    when=recipient.recipient_kind.is_("police-intelligence")
    & any_of(case.danger_now, some("person", groups.A_CHILD & child.missing_now)),
    then=(
        SeekAdvice(),
        DoFirst("Ring 999 or 101 first. The form comes after.", "police"),
        Hasten("same-day"),
    ),
    reason="The form is not read at once. Ring the police first.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"recipient_kind": "police-intelligence", "danger_now": "yes"},
        {"recipient_kind": "mash", "danger_now": "yes"},
        {"recipient_kind": "police-intelligence"},
    ),
)
