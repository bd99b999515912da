"""Fields whose values are sealed in the database and opened only when they are read.

A row loads as ciphertext. The words are opened when somebody reads the attribute, under the key the row
names. Sealed fields cannot be searched, sorted or changed in bulk: each of those would need the words.
"""

from __future__ import annotations

import json
from typing import Any

from django.core.exceptions import FieldError
from django.db import models
from django.db.models.query_utils import DeferredAttribute

from sharewise.casework.records.ciphers import seal, unseal
from sharewise.reasoning.terms.location import Location, reveal


class Ciphertext(bytes):
    """A value as the database holds it."""

    def __repr__(self) -> str:
        return "[sealed]"


class OpenedWhenRead(DeferredAttribute):
    """Opens the words the first time they are asked for."""

    field: Any

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        value = super().__get__(instance, owner) if instance is not None else self
        if isinstance(value, Ciphertext):
            value = instance.__dict__[self.field.attname] = self.field.opened(instance, value)
        return value

    def __set__(self, instance: Any, value: Any) -> None:
        # With this, the attribute goes before what lies in the row: ciphertext is never handed out.
        instance.__dict__[self.field.attname] = value


class Sealed(models.BinaryField):
    """Base of the sealed fields. The model names the key: ``key`` is its link to one."""

    descriptor_class = OpenedWhenRead
    _pyi_private_set_type: Any  # what the type checker is told of a value written, and of one read
    _pyi_private_get_type: Any

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"editable": True, "blank": True, "default": None, "null": True} | options)

    def place(self, instance: models.Model) -> str:
        """Where a value stands: a ciphertext moved to another row or column does not open."""
        return f"{self.model._meta.db_table}.{self.column}.{instance.pk}"

    def opened(self, instance: Any, value: Ciphertext) -> Any:
        return self.read(unseal(instance.key.opened(), bytes(value), self.place(instance)))

    def pre_save(self, model_instance: Any, add: bool) -> Any:
        value = model_instance.__dict__[self.attname]
        if value is None or isinstance(value, Ciphertext):
            return value
        return Ciphertext(seal(model_instance.key.opened(), self.written(value), self.place(model_instance)))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Ciphertext | None:
        return None if value is None else Ciphertext(value)

    def get_prep_value(self, value: Any) -> Any:
        if value is not None and not isinstance(value, Ciphertext):
            raise FieldError("A sealed field is written through its row, never in bulk.")
        return value

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        value = self.get_prep_value(value)
        return None if value is None else connection.Database.Binary(bytes(value))

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name == "isnull":
            return super().get_lookup(lookup_name)
        raise FieldError("Sealed words cannot be searched.")

    def written(self, value: Any) -> bytes:
        raise NotImplementedError

    def read(self, value: bytes) -> Any:
        raise NotImplementedError


class SealedText(Sealed):
    """Words, sealed."""

    _pyi_private_get_type: str

    def written(self, value: Any) -> bytes:
        return str(value).encode()

    def read(self, value: bytes) -> str:
        return value.decode()


class SealedData(Sealed):
    """Lists and dictionaries, sealed. They are written one way only, so that they can be compared."""

    def written(self, value: Any) -> bytes:
        return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()

    def read(self, value: bytes) -> Any:
        return json.loads(value)


class SealedLocation(Sealed):
    """A place, sealed; it reads as a `Location`, which hides itself."""

    _pyi_private_get_type: Location

    def written(self, value: Any) -> bytes:
        return reveal(value if isinstance(value, Location) else Location(str(value))).encode()

    def read(self, value: bytes) -> Location:
        return Location(value.decode())
