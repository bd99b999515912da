"""Who is asking: somebody who works here, as the steps and the reads know them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody does here. One person may hold several."""

    PRACTITIONER = "practitioner"
    LEAD = "lead"
    DEPUTY = "deputy"
    HUB = "hub"
    POLICE_CLERK = "police-clerk"
    INFORMATION_GOVERNANCE = "information-governance"
    ADMINISTRATOR = "administrator"


LEADS = frozenset({Role.LEAD, Role.DEPUTY})


@dataclass(frozen=True)
class Worker:
    """Somebody signed in. Ids are random."""

    id: UUID
    name: str
    job: str
    agency: UUID
    agency_name: str
    roles: frozenset[Role] = field(default_factory=frozenset)
    number: str = ""

    @property
    def leads(self) -> bool:
        """Whether they are the safeguarding lead, or stand in for them."""
        return bool(self.roles & LEADS)

    @property
    def first_name(self) -> str:
        return self.name.split()[0]
