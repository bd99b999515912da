"""Facts about two things together: this reader and this item, this reader and this person."""

from __future__ import annotations

from ..fact import one_of, yes_no

needs_it = one_of(
    "needs_it",
    "How much of {item} does {recipient} need for their part?",
    {"none": "None of it", "effect": "The effect, not the story", "all": "All of it"},
    scope=("recipient", "item"),
    why="Each reader gets what their own part needs, and no more.",
    asked=False,
)
must_never_reach = yes_no(
    "must_never_reach",
    "Must {item} never reach {recipient}?",
    scope=("recipient", "item"),
    why="Some words must never reach some people, whatever else is decided.",
    says="it must never reach them",
    given=True,
)
is_this_person = yes_no(
    "is_this_person",
    "Is {recipient} {person}?",
    scope=("recipient", "person"),
    why="The reader may be in the story.",
    says="the reader is this person",
    given=True,
)
is_about = yes_no(
    "is_about",
    "Is {item} about {person}?",
    scope=("item", "person"),
    why="This shows whose information it is.",
    says="it is about this person",
    given=True,
)
said_by = yes_no(
    "said_by",
    "Did {person} say {item}?",
    scope=("item", "person"),
    why="This shows whose words they are.",
    says="this person said it",
    given=True,
)
