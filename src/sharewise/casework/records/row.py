"""What every record shares: a random id, who holds it, how long it is kept, and what may be added to it later."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from sharewise.casework.records.chance import fresh_id
from sharewise.casework.records.declared import Kept, ordinary


class Overwriting(Exception):
    """Something written would have been lost. A record is added to, or answered by another; never written over."""


class Rows(models.QuerySet[Any]):
    """Rows are read in bulk, and never changed or deleted in bulk: that would go past `may_change`."""

    def update(self, **_: Any) -> int:
        raise Overwriting

    def delete(self) -> tuple[int, dict[str, int]]:
        raise Overwriting

    def bulk_update(self, *_: Any, **__: Any) -> int:
        raise Overwriting


class Row(models.Model):
    """A record. Only the fields named in `may_change` are ever written again."""

    kept: ClassVar[Kept]

    id = ordinary(models.UUIDField(primary_key=True, default=fresh_id, editable=False))

    objects: ClassVar[Any] = Rows.as_manager()

    class Meta:
        abstract = True

    @property
    def may_change(self) -> tuple[str, ...]:
        return ()

    def save(self, *args: Any, **options: Any) -> None:
        if not self._state.adding:
            changing = options.get("update_fields")
            named = {self._meta.get_field(name).name for name in changing or ()}
            if changing is None or not named <= set(self.may_change):
                raise Overwriting
        super().save(*args, **options)

    def add(self, **values: Any) -> None:
        """Fill in what was left open: only fields that may change.

        Raises:
            Overwriting: a field of this record that was written for good.
        """
        for name, value in values.items():
            setattr(self, name, value)
        self.save(update_fields=list(values))

    def delete(self, *args: Any, **options: Any) -> Any:
        raise Overwriting


class WithItsKey(models.Manager.from_queryset(Rows)):  # type: ignore[misc]
    """Loads the key beside the row, so that reading a list of sealed rows asks the database once."""

    def get_queryset(self) -> Rows:
        found: Rows = super().get_queryset().select_related("key")
        return found


class SealedRow(Row):
    """A record with sealed fields, and the key they are sealed under."""

    held_by = ordinary(models.ForeignKey("records.Agency", models.PROTECT, related_name="+"))
    key = ordinary(models.ForeignKey("records.Key", models.PROTECT, related_name="+"))

    objects: ClassVar[Any] = WithItsKey()

    class Meta:
        abstract = True
