"""Setting up an agency, and the accounts of the people who work in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sharewise.casework.records.models import Account, Agency
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Role, Worker

SETTING_UP = Worker(id=UUID(int=0), name="Setting up", job="", agency=UUID(int=0), agency_name="")
"""Whoever starts a new site at its own terminal, before anybody has an account."""


class AlreadyHere(Refusal):
    """The e-mail address has an account."""

    says = "Somebody here already signs in with this e-mail address."
    instead = "Give another address, or open their account again."


def start_agency(
    *,
    name: str,
    kind: str,
    hub: bool = False,
    number: str = "",
    by: Worker = SETTING_UP,
    at: datetime,
) -> UUID:
    """Begin an agency, with a key of its own."""
    with sealed("start-agency", by=by, at=at) as doing:
        agency = Agency.objects.create(name=name, kind=kind, hub=hub, number=number)
        return doing.made(agency)


def add_account(
    *,
    agency: UUID,
    name: str,
    job: str,
    email: str,
    roles: Iterable[Role],
    number: str = "",
    managed_by: UUID | None = None,
    by: Worker = SETTING_UP,
    at: datetime,
) -> UUID:
    """Give somebody an account. It has no password until they choose one.

    Raises:
        AlreadyHere: the address is taken.
    """
    with sealed("add-account", by=by, at=at) as doing:
        if Account.objects.filter(email__iexact=email).exists():
            raise AlreadyHere(where="email")
        account = Account.objects.create_user(
            email,
            name=name,
            job=job,
            agency_id=agency,
            roles=sorted(roles),
            number=number,
            managed_by_id=managed_by,
            joined_at=at,
        )
        return doing.made(account)
