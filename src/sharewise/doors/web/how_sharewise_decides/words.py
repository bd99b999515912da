"""The method in plain words. What each line rests on stands in docs/decisions, 0005 to 0008."""

from __future__ import annotations

STEPS = (
    "You say what was seen, heard or said. “Not known” is always an answer.",
    "Each rule is asked whether it applies. Nobody is asked a lawyer’s question.",
    "For each reader, what the rules say is put together: share, share part, do not share, or seek advice first.",
    "Each item is given in full, as a summary, left out, or held for advice.",
    "You decide. Sharewise says why, and what would change its answer.",
)

BEATS = (
    "Somebody not proved to be who they say, or a worker the worry is about, gets nothing. What protects the child goes another way.",
    "A ban beats a permission.",
    "A duty against a ban is never settled by a machine: seek advice first.",
    "A duty beats “seek advice first”. That beats a permission.",
    "Where no rule speaks: do not share. But where their task is to protect, and harm is not ruled out: seek advice first.",
)

THREE_QUESTIONS = (
    ("May I share?", "The law answers. It is not a matter of consent."),
    ("Do they agree to help?", "A service needs their yes. Protecting a child does not wait for it."),
    ("Should I tell them, when and how?", "Answered for each person, one by one."),
)

NOT_IN = (
    "Requests from solicitors, insurers and other organisations",
    "People asking to see their own records",
    "Adults at risk, and mental capacity",
    "Duties to report female genital mutilation, radicalisation and modern slavery",
    "How long records are kept",
    "What to do when agencies disagree",
    "Your area’s own thresholds and rules",
    "The law of Wales, Scotland and Northern Ireland",
)
