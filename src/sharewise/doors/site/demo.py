"""An invented partnership to try everything in: one organisation, one hub, one police desk."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sharewise.casework.chronology.people_here import worker
from sharewise.casework.steps.agencies import add_account, start_agency
from sharewise.casework.steps.note import Given, note
from sharewise.casework.steps.open_note import open_note
from sharewise.reasoning.terms.worker import Role, Worker

PLACES = (
    ("Alder Street School and Centre", "school", False, "01632 960 120"),
    ("Wrenbridge MASH", "childrens-services", True, "01632 960 200"),
    ("Wrenbridge Police", "police", False, "01632 960 300"),
)
PEOPLE = (
    (0, "Amina Yusuf", "class assistant", Role.PRACTITIONER, "124"),
    (0, "Tom Okafor", "safeguarding lead", Role.LEAD, "121"),
    (0, "Priya Nair", "deputy safeguarding lead", Role.DEPUTY, "122"),
    (0, "Helen Marsh", "family support worker", Role.PRACTITIONER, "125"),
    (0, "Dev Patel", "youth worker", Role.PRACTITIONER, "126"),
    (0, "Joan Ellery", "office manager", Role.ADMINISTRATOR, "120"),
    (1, "Grace Lowe", "hub officer", Role.HUB, "201"),
    (2, "Sam Whitlock", "police intelligence clerk", Role.POLICE_CLERK, "301"),
)
RUBY = Given(
    words="Ruby very upset when she came in. I asked what happened. “Mum shouted at me and dragged me by the hair into "
    "the car.” Her brothers weren’t shouted at, she said. No marks that I can see. Says it doesn’t hurt now, but it "
    "did. She is new to us.",
    who="Ruby",
    happened="today",
    hurt_or_afraid="not-known",
    goes_home="3:15pm, her mum",
    alone="yes",
)


def load(at: datetime) -> None:
    """Fill an empty site with the partnership, the day it is opened, one note already waiting."""
    start = at - timedelta(minutes=20)
    places = [
        start_agency(name=name, kind=kind, hub=hub, number=number, at=start)
        for name, kind, hub, number in PLACES
    ]
    found: dict[str, UUID] = {}
    for turn, (place, name, job, role, line) in enumerate(PEOPLE):
        found[name] = add_account(
            agency=places[place],
            name=name,
            job=job,
            email=f"{name.split()[0].lower()}@demo.invalid",
            roles=[role],
            number=f"01632 960 {line}",
            managed_by=found.get("Tom Okafor") if name == "Dev Patel" else None,
            at=start + timedelta(seconds=turn),
        )
    amina, tom = _sitting(found["Amina Yusuf"]), _sitting(found["Tom Okafor"])
    opened = note(given=RUBY, send=True, by=amina, at=at - timedelta(minutes=12))
    open_note(concern=opened, by=tom, at=at - timedelta(minutes=9))


def _sitting(account: UUID) -> Worker:
    if (found := worker(account)) is None:
        raise LookupError("An account made a moment ago is not there.")
    return found
