"""The JSON Schema of a situation, drawn from the facts themselves."""

from __future__ import annotations

from typing import Any

from .fact import NOT_KNOWN, Fact
from .facts import of_scope
from .kinds import AGENCIES, ITEM_KINDS, RECIPIENTS, RELATIONS, ROLES
from .reading import LIMITS, NATIONS, REQUEST_FACTS, TEXT_LIMIT

_ID = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,40}$"}
_DAY = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}


def situation_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `read_situation` takes. An omitted fact is not known."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A situation to weigh",
        "description": "An omitted fact is not known; it may also be written not-known. A list of values means: one of these.",
        "type": "object",
        "additionalProperties": False,
        "required": ["jurisdiction"],
        "properties": {
            "jurisdiction": {"enum": list(NATIONS), "description": "Where the child lives or is found."},
            "position_date": {
                **_DAY,
                "description": "The day whose law applies. The command line beats the file.",
            },
            "actor": _object({"role": _enum(ROLES), "agency_kind": _enum(AGENCIES)}, []),
            "people": _rows("people", _person(), ["id"]),
            "items": _rows("items", _item(), ["id", "text"]),
            "recipients": _rows("recipients", _recipient(), ["id", "kind"]),
            "requests": _rows("requests", _request(), ["from"]),
            "facts": _object(_facts(()), []),
        },
    }


def _person() -> dict[str, Any]:
    return {
        "id": _ID,
        "relation": {
            "enum": list(RELATIONS),
            "description": "Who they are to the child. Adults' ages may be left out.",
        },
        "born": {**_DAY, "description": "Instead of age."},
        **_facts(("person",)),
    }


def _item() -> dict[str, Any]:
    return {
        "id": _ID,
        "text": {"type": "string", "minLength": 1, "maxLength": TEXT_LIMIT},
        "kind": _enum(ITEM_KINDS),
        "about": {"type": ["array", "string"], "items": _ID, "description": "Ids of people."},
        "said_by": {**_ID, "description": "The id of a person."},
        "happened": {"type": "string", "description": "A date, lately or long-ago."},
        "learnt": {**_DAY},
        **{name: held for name, held in _facts(("item",)).items() if name != "happened"},
    }


def _recipient() -> dict[str, Any]:
    return {
        "id": _ID,
        "kind": {"enum": list(RECIPIENTS)},
        "person": {**_ID, "description": "Where the reader is one of the people: their id."},
        "needs": {
            "type": "object",
            "description": "By item id: what is known of this reader and that item.",
            "additionalProperties": _object(_facts(("recipient", "item")), []),
        },
        "never": {
            "type": ["array", "string"],
            "items": _ID,
            "description": "Ids of items that must never reach them.",
        },
        **_facts(("recipient",)),
    }


def _request() -> dict[str, Any]:
    facts = of_scope("recipient")
    return {"from": _ID, **{name: _fact(facts[fact]) for name, fact in REQUEST_FACTS.items()}}


def _facts(scope: tuple[str, ...]) -> dict[str, Any]:
    return {name: _fact(fact) for name, fact in of_scope(*scope).items() if not fact.given}


def _fact(fact: Fact) -> dict[str, Any]:
    one: dict[str, Any] = {"enum": [*fact.values, NOT_KNOWN]}
    choices: list[dict[str, Any]] = [
        one,
        {"type": "array", "items": {"enum": list(fact.values)}, "minItems": 1},
    ]
    if fact.type == "number":
        choices.append({"type": "integer", "minimum": 0, "maximum": 120})
    if fact.type == "yes-no":
        choices.append({"type": "boolean"})
    return {"anyOf": choices, "description": f"{fact.question} {fact.why}"}


def _enum(labels: dict[str, str]) -> dict[str, Any]:
    return {"enum": [*labels, NOT_KNOWN]}


def _object(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": required}


def _rows(name: str, properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "array", "maxItems": LIMITS[name], "items": _object(properties, required)}
