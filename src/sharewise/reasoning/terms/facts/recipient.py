"""Facts about who would receive: their part, who they say they are, and how that was checked."""

from __future__ import annotations

from functools import partial

from ..fact import one_of, yes_no
from ..kinds import RECIPIENTS

_recipient = partial(yes_no, scope=("recipient",))
_list = partial(one_of, scope=("recipient",))

recipient_kind = _list(
    "recipient_kind",
    "Who would it go to?",
    RECIPIENTS,
    why="What may be shared depends on who reads it.",
    given=True,
)
role_in_case = _recipient(
    "role_in_case",
    "Does {recipient} have a part in helping this child or family?",
    why="Only people with a part to play need to know.",
    says="they have a part in helping this child or family",
    topic="private",
)
will_act = _recipient(
    "will_act",
    "Will {recipient} do anything differently once they know?",
    why="If nothing would change, they do not need it. That is the test of a purpose.",
    says="they will do something differently once they know",
    topic="private",
)
linked_to_source = _recipient(
    "linked_to_source",
    "Is {recipient} close to somebody who may be causing the harm?",
    why="A relative, friend or colleague may pass it on without meaning to.",
    says="they are close to somebody who may be causing the harm",
    topic="hurt abuse used",
)
more_harm_than_good = _recipient(
    "more_harm_than_good",
    "Would telling {recipient} do the child more harm than not telling them?",
    why="It is the one reason the new duty to share accepts for holding back. It is never yours alone to settle.",
    says="telling them would do the child more harm than not telling them",
    asked=False,
)
help_unreasonable = _recipient(
    "help_unreasonable",
    "Would helping {recipient} with this enquiry be unreasonable, all things considered?",
    why="It is the one reason the law accepts for not helping. It is never yours alone to settle.",
    says="helping them would be unreasonable in all the circumstances",
    asked=False,
)
asked_us = _recipient(
    "asked_us",
    "Did they ask us?",
    why="Somebody who asks has to be checked. Somebody we ring does not.",
    says="they asked us",
    given=True,
)
how_asked = _list(
    "how_asked",
    "How did they ask?",
    {
        "phone": "By phone",
        "in-person": "In person",
        "email": "By email",
        "letter": "By letter",
        "form": "By form",
        "order": "By court order",
    },
    why="A voice, a number or an email address does not prove who somebody is.",
    asked=False,
)
claims_to_be = _list(
    "claims_to_be",
    "Who do they say they are?",
    {
        "unknown": "They did not say",
        "parents-partner": "A parent's partner",
        "relative": "A relative",
        "friend": "A friend",
        "mother": "The mother",
        "father": "The father",
        "child": "The child or young person",
        "professional": "A worker from another service",
        "police": "The police",
        "social-worker": "A social worker",
        "solicitor": "A solicitor",
        "court": "A court",
        "journalist": "A journalist",
        "other": "Somebody else",
    },
    why="What somebody says they are is a claim until it is checked.",
    asked=False,
)
wants = _list(
    "wants",
    "What do they want?",
    {
        "whereabouts": "Whether a child is here, or where they are",
        "contact-details": "An address or phone number",
        "who-told": "Who reported something",
        "about-the-worry": "What the worry is",
        "is-anything-known": "Whether anything is known",
        "part-of-record": "Part of a record",
        "whole-record": "A whole record",
        "help-with-enquiry": "Help with an enquiry",
        "everyday-news": "Everyday news of their child",
        "other": "Something else",
    },
    why="Saying where a child is, or is not, is already telling them something.",
    asked=False,
)
authority = _list(
    "authority",
    "What right do they say they have?",
    {
        "none": "None given",
        "parental-responsibility": "Parental responsibility",
        "consent": "The person's own written agreement",
        "request-form": "A written request form (data protection)",
        "section-47": "A child protection enquiry (section 47)",
        "statutory-notice": "A notice under an Act",
        "court-order": "A court order",
    },
    why="A request is not a right. Some papers permit, a few compel.",
    reading="authority",
    asked=False,
)
order_covers = _recipient(
    "order_covers",
    "Have you seen the sealed order, and is it for this child, in force, and about this information?",
    why="An order is obeyed within its terms. One for another child, or one that has ended, orders nothing here.",
    help="Read the order itself: whose name is on it, its date, and what it asks for. A letter or a copy on a phone is not it.",
    says="the sealed order was seen, is for this child and in force, and asks for this information",
    reading="authority",
    asked=False,
)
verified = _list(
    "verified",
    "How was it checked who is asking?",
    {
        "no": "Not checked, or only their word or the number showing",
        "rung-back": "Rung back on a number we already held or a switchboard",
        "id-seen": "Photo identity seen in person",
        "secure-mail": "From a secure email address we know",
        "order-seen": "Only a sealed order seen, not who brought it",
    },
    why="Someone who means harm can sound kind, and can know a great deal. Until checked, nothing is said.",
    reading="authority",
    topic="asking",
)
