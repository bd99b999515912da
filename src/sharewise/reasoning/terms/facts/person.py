"""Facts about anybody in the situation, and about what the law says they may be told."""

from __future__ import annotations

from functools import partial

from ..fact import banded, one_of, yes_no
from ..kinds import RELATIONS

_person = partial(yes_no, scope=("person",))
_list = partial(one_of, scope=("person",))

relation = _list(
    "relation",
    "Who are they to the child?",
    RELATIONS,
    why="Who somebody is decides what they may be told.",
    given=True,
)
age = banded(
    "age",
    "How old is {person}?",
    {
        "under-1": "under 1",
        "1-to-12": "1 to 12",
        "13-to-15": "13 to 15",
        "16-to-17": "16 or 17",
        "adult": "18 or over",
    },
    (1, 13, 16, 18),
    kind="number",
    scope=("person",),
    why="The law changes at 13, 16 and 18.",
)
is_source = _person(
    "is_source",
    "Is {person} the one who may be causing the harm?",
    why="Somebody who may be causing harm is not told first, and may not be told at all.",
    says="this person may be causing the harm",
    reading="harm",
    topic="hurt abuse used",
)
being_abused = _person(
    "being_abused",
    "Is {person} the one who may be being abused?",
    of="adult",
    why="An adult who may be being abused is told alone, in person, and offered somebody of their own.",
    says="this adult may be being abused",
    reading="harm",
    topic="abuse",
)
others_may_see = _person(
    "others_may_see",
    "Could somebody who may cause harm see a message, letter or call to {person}?",
    why="Telling is right. Telling where the wrong person can see could put somebody in danger. Not known counts as yes.",
    says="a message to this person could be seen by somebody who may cause harm",
    reading="harm",
    topic="abuse",
)
risk_if_told = _list(
    "risk_if_told",
    "Could telling {person} now put anybody at more risk?",
    {
        "none": "No",
        "harm": "Yes: a child or somebody else could be hurt",
        "violence": "Yes: they may turn violent",
        "silence": "Yes: a child may be made to keep quiet, or be kept away from help",
        "evidence": "Yes: it could spoil a police or child protection enquiry",
        "flight": "Yes: they may leave with a child or hide",
        "delay": "Yes: reaching them would take too long",
    },
    why="The family is told unless telling makes things worse. Each person is decided on their own.",
    reading="harm",
    help="Somebody could be hurt, a child made to keep quiet, an enquiry spoilt, or a child taken away or hidden.",
    several="Could telling any of these people now make things worse?",
    ticked="harm",
)
agreed = _list(
    "agreed",
    "What has {person} said about it?",
    {"not-asked": "Not asked yet", "refused": "Said no", "agreed": "Agreed"},
    why="Agreement matters for help that is offered. It is not what decides whether a child is protected.",
    topic="private",
    several="Has any of these people said no to it being shared?",
    ticked="refused",
)
works_with_children = _person(
    "works_with_children",
    "Does {person} work or volunteer with children?",
    of="adult",
    why="A worry about somebody who works with children goes its own way, to very few people.",
    says="this person works or volunteers with children",
    asked=False,
)
poses_risk_now = _person(
    "poses_risk_now",
    "Could {person} be a risk to any child now?",
    of="adult",
    why="Something long ago matters today if the person it is about is near a child.",
    says="this person may be a risk to a child now",
    reading="harm",
    asked=False,
)
married_to_mother = _person(
    "married_to_mother",
    "Is {person}, or was he when the child was born, married to the mother or her civil partner?",
    why="Marriage to the mother gives a father parental responsibility. It does not give it to a step-parent.",
    says="married to the mother, or in a civil partnership with her",
    of="adult",
    reading="authority",
    asked=False,
)
birth_registered = _list(
    "birth_registered",
    "Is {person} on the birth certificate as a parent?",
    {
        "no": "No",
        "before-december-2003": "Yes, registered before 1 December 2003",
        "since-december-2003": "Yes, registered on or after 1 December 2003",
        "scotland-since-may-2006": "Yes, registered in Scotland on or after 4 May 2006",
        "northern-ireland-since-april-2002": "Yes, registered in Northern Ireland on or after 15 April 2002",
        "abroad": "Yes, in another country",
    },
    why="From 1 December 2003 being registered as the father gives parental responsibility.",
    of="adult",
    reading="authority",
    asked=False,
)
pr_agreement = _person(
    "pr_agreement",
    "Has a court recorded an agreement that gives {person} parental responsibility?",
    why="An agreement counts only in the set form, recorded at court.",
    says="a parental responsibility agreement is recorded at court",
    of="adult",
    reading="authority",
    asked=False,
)
court_order = _list(
    "court_order",
    "Is there a court order about {person} and the child?",
    {
        "none": "No",
        "spends-time": "The child spends time with them",
        "parental-responsibility": "It gives parental responsibility",
        "lives-with": "The child lives with them",
        "special-guardianship": "They are special guardian",
        "adoption": "They have adopted the child",
        "responsibility-ended": "It ended their parental responsibility",
    },
    why="Some orders give parental responsibility and some do not.",
    of="adult",
    reading="authority",
    asked=False,
)
order_in_force = _person(
    "order_in_force",
    "Is that order still in force?",
    why="Orders run out. One between parents lapses if they live together for more than six months.",
    help="Has it ended, has the child turned 18, or have the parents lived together for over six months since?",
    says="the order is still in force",
    of="adult",
    reading="authority",
    asked=False,
)
limited_by_order = _person(
    "limited_by_order",
    "Does any order limit what {person} may do or know?",
    why="Somebody can have parental responsibility and not be free to use it.",
    help="Prohibited steps, non-molestation, occupation, care or placement orders, or a limit by the Crown Court.",
    says="an order limits what this person may do or know",
    of="adult",
    asked=False,
)
document_seen = _list(
    "document_seen",
    "What have you seen that shows {person}'s parental responsibility?",
    {
        "nothing": "Nothing: we have their word, or a note on file",
        "certificate": "A full birth, marriage or civil partnership certificate",
        "sealed-paper": "A sealed court order or recorded agreement",
        "council-confirmed": "The council confirmed it",
    },
    why="Somebody's word is not enough. A paper that somebody here has seen is.",
    of="adult",
    reading="authority",
    topic="asking",
)
