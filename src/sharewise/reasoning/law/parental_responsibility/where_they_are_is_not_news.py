"""Somebody in the family who asks where a child is or who told, and any parent after a flight from abuse, waits for advice; say neither yes nor no."""

from __future__ import annotations

from ...terms.facts import case, pair, person, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some, states

RULE = Rule(
    id="R-L19b",
    force=SHOULD,
    scope=("recipient",),
    says="Somebody in the family who asks where a child is or who told, and any parent after a flight from abuse, waits for advice; say neither yes nor no.",
    when=groups.IN_THE_FAMILY
    & states.PROVEN_ASKER
    & any_of(
        recipient.wants.is_("whereabouts", "contact-details", "who-told"),
        case.moved_after_abuse & groups.READER_IS_PARENT,
    ),
    then=(
        SeekAdvice(),
        DoFirst(
            "Say neither yes nor no to where the child is, at what school or with whom. Ask your lead first, and the parent they live with.",
            "own-lead",
        ),
    ),
    unless=some("person", pair.is_this_person & person.being_abused),
    reason="Knowing who asks does not make it safe to say where a child is. A family may have fled this person.",
    cite=Cite(
        "Children Act 1989 s.3(1); DfE guidance on parental responsibility",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/3",
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"recipient_kind": "person", "verified": "secure-mail", "wants": "whereabouts"},
        {"recipient_kind": "police", "verified": "rung-back", "wants": "whereabouts"},
        {"recipient_kind": "person", "verified": "secure-mail"},
    ),
)
