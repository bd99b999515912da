"""What must hold of the records before the site starts: every field says what it is, and is sealed if it must be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from sharewise.casework.records.declared import Declared, Kept, What
from sharewise.casework.records.fields import Sealed


def undeclared(rows: Iterable[type[models.Model]]) -> Iterator[str]:
    """Each field or record that does not say what it is, or is not kept as it says."""
    for row in rows:
        if not isinstance(getattr(row, "kept", None), Kept):
            yield f"{row.__name__} does not say how long it is kept."
        for field in (*row._meta.local_fields, *row._meta.local_many_to_many):
            yield from _wrong(row, field)


def _wrong(row: type[models.Model], field: Any) -> Iterator[str]:
    said = getattr(field, "declared", None)
    if not isinstance(said, Declared):
        yield f"{row.__name__}.{field.name} does not say what it is."
    elif (said.what is not What.ORDINARY) != isinstance(field, Sealed):
        yield f"{row.__name__}.{field.name} is {said.what.value}: it must be sealed, and nothing else may be."
