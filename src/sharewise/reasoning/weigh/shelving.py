"""The shelves the rules stand on: one for each Act, guidance or local practice they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType

from .. import law


@dataclass(frozen=True)
class Shelf:
    """*name* stands in an address; *title* and *about* are what a reader sees."""

    name: str
    title: str
    about: str = ""


_SAID = {
    "information_sharing_advice": (
        "Information sharing advice",
        "The government’s golden rules: have a purpose, share with those who have a part, write down why.",
    ),
    "working_together": (
        "Working Together, and Keeping Children Safe in Education",
        "Who is told of a worry, when to refer, the hub’s part, and worries about workers.",
    ),
    "children_act_1989": (
        "Children Act 1989",
        "What significant harm is, when a child is in need, and helping with enquiries.",
    ),
    "domestic_abuse_act_2021": (
        "Domestic Abuse Act 2021",
        "A child who sees or hears abuse is a victim too. How to reach the person abused safely.",
    ),
    "local_thresholds": (
        "What areas set for themselves",
        "Levels of need, asking the hub, home time, and what a referral holds.",
    ),
    "children_act_2004": (
        "Children Act 2004",
        "Working together, and the new duty to share information.",
    ),
    "data_protection": (
        "Data protection",
        "The lawful basis for sharing, and item by item what goes, what is shortened and what stays out.",
    ),
    "confidence": (
        "Confidence and human rights",
        "What was told in trust, when it may be shared all the same, and respect for private life.",
    ),
    "telling_the_family": (
        "Telling the family",
        "Who is told, when and how, decided person by person.",
    ),
    "parental_responsibility": (
        "Parental responsibility, and whoever asks",
        "Who has it, what shows it, and what is said to somebody who rings or calls in.",
    ),
    "police_intelligence": (
        "Police intelligence",
        "What goes on the form, and what stays off it.",
    ),
}


def _shelf(name: str) -> Shelf:
    title, about = _SAID.get(name, (name.replace("_", " ").capitalize(), ""))
    return Shelf(name.replace("_", "-"), title, about)


def _filled() -> Mapping[str, Shelf]:
    """Each rule's id and its shelf, in the order the law itself puts its shelves."""
    rooms = {name: room for name, room in vars(law).items() if isinstance(room, ModuleType)}
    stands = {rule.id: name for name, room in rooms.items() if hasattr(room, "RULES") for rule in room.RULES}
    return {rule.id: _shelf(stands[rule.id]) for rule in law.RULES}


SHELF_OF: Mapping[str, Shelf] = _filled()
SHELVES: tuple[Shelf, ...] = tuple(dict.fromkeys(SHELF_OF.values()))
