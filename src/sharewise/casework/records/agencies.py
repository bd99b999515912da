"""Agencies, and the accounts of the people who work in them."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any, ClassVar
from uuid import UUID

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from sharewise.casework.records.chance import fresh, fresh_id
from sharewise.casework.records.ciphers import KEY, CannotOpen, seal, unwrapped
from sharewise.casework.records.declared import Kept, ordinary
from sharewise.casework.records.row import Row
from sharewise.reasoning.terms.worker import Role


class Agency(Row):
    """An organisation. It holds its own records under its own key, and nobody else's."""

    kept = Kept.AGENCY

    name = ordinary(models.CharField(max_length=120))
    kind = ordinary(models.CharField(max_length=40))
    hub = ordinary(models.BooleanField(default=False))
    number = ordinary(models.CharField(max_length=40, blank=True, default=""))
    wrapped = ordinary(models.BinaryField(default=bytes))

    @property
    def may_change(self) -> tuple[str, ...]:
        return ("name", "number", "wrapped")

    def save(self, *args: Any, **options: Any) -> None:
        if not self.wrapped:
            self.wrapped = seal(settings.SHAREWISE_KEYS[0], fresh(KEY), self._place)
        super().save(*args, **options)

    def opened(self) -> bytes:
        """The agency's key.

        Raises:
            CannotOpen: none of the site's keys opens it.
        """
        for outer in settings.SHAREWISE_KEYS:
            try:
                return unwrapped(outer, bytes(self.wrapped), self._place)
            except CannotOpen:
                continue
        raise CannotOpen

    @property
    def _place(self) -> str:
        return f"records_agency.wrapped.{self.pk}"


class Key(Row):
    """A person's key. Words about them are sealed under it; destroying it destroys the words."""

    kept = Kept.CHILD_FILE

    held_by = ordinary(models.ForeignKey(Agency, models.PROTECT, related_name="+"))
    wrapped = ordinary(models.BinaryField(default=bytes))
    destroyed_at = ordinary(models.DateTimeField(null=True, default=None))

    @property
    def may_change(self) -> tuple[str, ...]:
        return ("wrapped", "destroyed_at")

    def save(self, *args: Any, **options: Any) -> None:
        if self._state.adding and not self.wrapped:
            self.wrapped = seal(_agency_key(self.held_by_id), fresh(KEY), self._place)
        super().save(*args, **options)

    def opened(self) -> bytes:
        """The key itself, 32 bytes.

        Raises:
            CannotOpen: it was destroyed, or the agency's key does not open it.
        """
        if self.destroyed_at is not None:
            raise CannotOpen
        return unwrapped(_agency_key(self.held_by_id), bytes(self.wrapped), self._place)

    def destroy(self, at: datetime) -> None:
        """Destroy the key. Nothing sealed under it can be read again here. A backup made before still holds it."""
        self.add(wrapped=b"", destroyed_at=at)

    @property
    def _place(self) -> str:
        return f"records_key.wrapped.{self.pk}"


@lru_cache(maxsize=256)
def _agency_key(agency: UUID) -> bytes:
    """An agency's key. It is the same for as long as there is an agency, whatever it is wrapped in."""
    return Agency.objects.get(pk=agency).opened()


class Accounts(BaseUserManager["Account"]):
    """Finds and makes accounts."""

    def create_user(self, email: str, password: str | None = None, **given: Any) -> Account:
        account = self.model(email=self.normalize_email(email), **given)
        account.set_password(password)
        account.save(using=self._db)
        return account


class Account(AbstractBaseUser):
    """Somebody who works in an agency and may sign in. Names of staff are working names, not family's words."""

    kept = Kept.STAFF

    id = ordinary(models.UUIDField(primary_key=True, default=fresh_id, editable=False))
    email = ordinary(models.EmailField(unique=True))
    name = ordinary(models.CharField(max_length=120))
    job = ordinary(models.CharField(max_length=120))
    agency = ordinary(models.ForeignKey(Agency, models.PROTECT, related_name="accounts"))
    roles = ordinary(models.JSONField(default=list))
    managed_by = ordinary(
        models.ForeignKey("self", models.PROTECT, null=True, default=None, related_name="manages")
    )
    away_from = ordinary(models.DateTimeField(null=True, default=None))
    away_until = ordinary(models.DateTimeField(null=True, default=None))
    number = ordinary(models.CharField(max_length=40, blank=True, default=""))
    is_active = ordinary(models.BooleanField(default=True))
    joined_at = ordinary(models.DateTimeField(null=True, default=None))
    password = ordinary(models.CharField(max_length=128))
    last_login = ordinary(models.DateTimeField(blank=True, null=True))

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = Accounts()

    def holds(self, role: Role) -> bool:
        """Whether they have this role."""
        return role in self.roles

    def __str__(self) -> str:
        return "an account"
