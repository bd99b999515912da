"""Who works here: accounts as frozen values, read afresh for every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sharewise.casework.records.models import Account
from sharewise.reasoning.terms.worker import LEADS, Role, Worker


def as_worker(account: Account) -> Worker:
    """An account as the rest of the house knows it."""
    return Worker(
        id=account.pk,
        name=account.name,
        job=account.job,
        agency=account.agency_id,
        agency_name=account.agency.name,
        roles=frozenset(Role(role) for role in account.roles),
        number=account.number,
    )


def worker(account_id: UUID) -> Worker | None:
    """Who this is, if the account is still open."""
    found = Account.objects.select_related("agency").filter(pk=account_id, is_active=True).first()
    return as_worker(found) if found else None


def away(account: Account, at: datetime) -> bool:
    """Whether somebody is away at a moment."""
    return bool(
        account.away_from
        and account.away_from <= at
        and (account.away_until is None or at < account.away_until)
    )


def leads_of(agency_id: UUID) -> list[Account]:
    """The safeguarding lead of an agency, then those who stand in, in a steady order."""
    here = Account.objects.filter(agency_id=agency_id, is_active=True).order_by("name")
    leads = [account for account in here if LEADS & {Role(role) for role in account.roles}]
    return sorted(leads, key=lambda account: (not account.holds(Role.LEAD), account.name))


def everybody() -> list[Worker]:
    """Everyone with an account, by agency and name. For the demo's chairs."""
    rows = (
        Account.objects.filter(is_active=True)
        .select_related("agency")
        .order_by("agency__hub", "agency__name", "joined_at")
    )
    return [as_worker(account) for account in rows]


@dataclass(frozen=True)
class Takers:
    """Who would get a note now: the first at once, the second if it waits. *here*: whether the first is at work."""

    able: tuple[Worker, ...]
    here: bool


def takes_notes(by: Worker, at: datetime, closed_to: frozenset[UUID] = frozenset()) -> Takers:
    """Who would get a note of *by*'s: leads it is not closed to, those at work first."""
    able = [lead for lead in leads_of(by.agency) if lead.pk not in closed_to and lead.pk != by.id]
    able.sort(key=lambda lead: away(lead, at))
    return Takers(tuple(as_worker(lead) for lead in able), bool(able) and not away(able[0], at))


def colleagues(by: Worker) -> list[Worker]:
    """Everyone who works where *by* does, but for *by*."""
    rows = (
        Account.objects.filter(agency_id=by.agency, is_active=True).exclude(pk=by.id).select_related("agency")
    )
    return [as_worker(account) for account in rows.order_by("name")]
