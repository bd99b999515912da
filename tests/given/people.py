"""An agency and the people who work in it, made by the steps themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from sharewise.casework.chronology.people_here import worker
from sharewise.casework.steps.agencies import add_account, start_agency
from sharewise.casework.steps.note import Given
from sharewise.reasoning.terms.worker import Role, Worker

AT = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
NOTE = Given(
    words="Maya said “he was shouting”. Zebrawood.", who="Maya Tullyfern", goes_home="3:15pm, Quillmother"
)


def later(minutes: int) -> datetime:
    """So many minutes after the start."""
    return AT + timedelta(minutes=minutes)


def an_agency(name: str = "Alder Street School") -> UUID:
    return start_agency(name=name, kind="school", at=AT)


def somebody(name: str, *roles: Role, agency: UUID, managed_by: UUID | None = None) -> Worker:
    """Somebody who works there and has an account."""
    email = f"{name.split()[0].lower()}@example.invalid"
    made = add_account(
        agency=agency, name=name, job="works here", email=email, roles=roles, managed_by=managed_by, at=AT
    )
    found = worker(made)
    assert found
    return found


class School:
    """A small school: a class assistant, a lead, a deputy, a family worker, an administrator."""

    def __init__(self) -> None:
        self.agency = an_agency()
        self.amina = somebody("Amina Yusuf", Role.PRACTITIONER, agency=self.agency)
        self.tom = somebody("Tom Okafor", Role.LEAD, agency=self.agency)
        self.priya = somebody("Priya Nair", Role.DEPUTY, agency=self.agency)
        self.helen = somebody("Helen Marsh", Role.PRACTITIONER, agency=self.agency)
        self.joan = somebody("Joan Ellery", Role.ADMINISTRATOR, agency=self.agency)

    @property
    def everyone(self) -> list[Worker]:
        return [self.amina, self.tom, self.priya, self.helen, self.joan]
