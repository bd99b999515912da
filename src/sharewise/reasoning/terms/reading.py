"""From plain lists and dictionaries to a `Situation`, or to a list of what is wrong and where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from .askers import unproved, with_right
from .closing import close
from .fact import NO, NOT_KNOWN, YES, Fact
from .facts import FACTS, of_scope
from .facts import case as case_facts
from .facts import item as item_facts
from .facts import person as person_facts
from .facts import recipient as recipient_facts
from .hidden import HIDDEN
from .kinds import AGENCIES, ITEM_KINDS, RECIPIENTS, RELATIONS, ROLES
from .problem import BadSituation, Path, Problem, nearest, unknown_name
from .situation import Item, Known, Person, Recipient, Situation, bits, every_value

NATIONS = ("england", "wales", "scotland", "northern-ireland", "other")
LIMITS = {"people": 12, "items": 40, "recipients": 20, "requests": 10}
"""How many of each: a family and its workers, not a caseload."""
TEXT_LIMIT = 5_000

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")
_TOP = ("jurisdiction", "position_date", "actor", "people", "items", "recipients", "requests", "facts")
NOBODY_ASKED: Known = {
    "asked_us": bits(recipient_facts.asked_us, NO),
    "authority": bits(recipient_facts.authority, "none"),
}
"""What is known of a reader who did not ask: we would be ringing them."""

REQUEST_FACTS = {
    "how": "how_asked",
    "claims_to_be": "claims_to_be",
    "wants": "wants",
    "authority": "authority",
    "order_covers": "order_covers",
    "verified": "verified",
}


def read_situation(data: object, *, position_date: date | None = None) -> Situation:
    """Read a situation.

    The smallest that says something; whatever is left out is not known:

        {"jurisdiction": "england", "position_date": "2026-11-22",
         "people": [{"id": "child", "relation": "child", "fears_home": "yes"}],
         "items": [{"id": "words", "text": "She said she is scared to go home.", "about": ["child"]}],
         "recipients": [{"id": "hub", "kind": "mash"}]}

    Args:
        data: the situation as plain data (the schema: ``sharewise schema situation``).
        position_date: the day whose law applies; beats the one in *data*.

    Raises:
        BadSituation: with every problem found.
    """
    return _Reader(position_date).read(data)


def _unasked(known: Known) -> Known:
    return {name: mask for name, mask in known.items() if name not in NOBODY_ASKED}


class _Reader:
    def __init__(self, position_date: date | None) -> None:
        self.problems: list[Problem] = []
        self.day = position_date

    def wrong(self, path: Path, says: str) -> None:
        self.problems.append(Problem(path, says))

    def read(self, data: object) -> Situation:
        top = self._mapping(data, (), _TOP)
        self.day = self.day or self._date(top.get("position_date"), ("position_date",))
        if self.day is None and not any(p.path == ("position_date",) for p in self.problems):
            self.wrong(("position_date",), "Say which day's law applies: position_date: 2026-11-22.")
        nation = None
        if "jurisdiction" in top:
            nation = self._choice(top["jurisdiction"], NATIONS, ("jurisdiction",))
        else:
            self.wrong(("jurisdiction",), f"Say where the child lives or is found: {', '.join(NATIONS)}.")
        known = {
            **self._facts(top.get("facts", {}), of_scope(), ("facts",)),
            **self._actor(top.get("actor", {})),
        }
        people = self._people(self._list(top, "people"))
        items = self._items(self._list(top, "items"), {p.id for p in people})
        recipients = self._recipients(self._list(top, "recipients"), people, items)
        recipients = self._requests(self._list(top, "requests"), recipients, people)
        known.update({**unproved(recipients), **with_right(recipients, people)})
        if self.problems or self.day is None or nation is None:
            raise BadSituation(self.problems)
        situation = Situation(self.day, nation, people, items, recipients, known)
        closed, clashes = close(situation)
        if clashes:
            raise BadSituation(clashes)
        return closed

    # --- parts ---------------------------------------------------------------------------------

    def _actor(self, data: object) -> Known:
        actor = self._mapping(data, ("actor",), ("role", "agency_kind"))
        known: dict[str, int] = {}
        if "role" in actor:
            role = self._choice(actor["role"], (*ROLES, NOT_KNOWN), ("actor", "role"))
            known.update(self._one(case_facts.actor_role, role))
        if "agency_kind" in actor:
            agency = self._choice(actor["agency_kind"], (*AGENCIES, NOT_KNOWN), ("actor", "agency_kind"))
            known.update(self._one(case_facts.agency, agency))
        return known

    def _one(self, fact: Fact, value: str | None) -> Known:
        return {} if value in (None, NOT_KNOWN) else {fact.name: bits(fact, str(value))}

    def _people(self, rows: list[Any]) -> tuple[Person, ...]:
        facts = {n: f for n, f in of_scope("person").items() if not f.given}
        people = []
        ids = self._ids(rows, "people")
        relations = [row.get("relation") if isinstance(row, Mapping) else None for row in rows]
        for n, row in enumerate(rows):
            path = ("people", n)
            row = self._mapping(row, path, ("id", "relation", "born", *facts))
            relation = (
                self._choice(row.get("relation", "unknown"), RELATIONS, (*path, "relation")) or "unknown"
            )
            known = {
                **self._facts(row, facts, path, also=("id", "relation", "born")),
                person_facts.relation.name: bits(person_facts.relation, relation),
            }
            self._born(row, relation, known, path)
            label = RELATIONS[relation]
            if relations.count(relation) > 1:
                label = f"{label} ({ids[n]})"
            people.append(Person(ids[n], label, known))
        return tuple(people)

    def _born(self, row: Mapping[str, Any], relation: str, known: dict[str, int], path: Path) -> None:
        if relation == "unborn-child" and ("born" in row or "age" in row):
            self.wrong(
                (*path, "born" if "born" in row else "age"), "An unborn child has no birth date or age yet."
            )
        elif "born" in row:
            born = self._past(row["born"], (*path, "born"))
            if born and self.day:
                years = self.day.year - born.year - ((self.day.month, self.day.day) < (born.month, born.day))
                known["age"] = bits(person_facts.age, person_facts.age.band(years))

    def _items(self, rows: list[Any], people: set[str]) -> tuple[Item, ...]:
        facts = {n: f for n, f in of_scope("item").items() if not f.given and n != "happened"}
        own = ("id", "text", "kind", "about", "said_by", "happened", "learnt")
        items = []
        ids = self._ids(rows, "items")
        for n, row in enumerate(rows):
            path = ("items", n)
            row = self._mapping(row, path, (*own, *facts))
            text = row.get("text")
            if not isinstance(text, str) or not text.strip():
                self.wrong((*path, "text"), "Write what the item says. An item with no words is not one.")
                text = ""
            self._clean(text, (*path, "text"))
            kind = self._choice(row.get("kind", NOT_KNOWN), (*ITEM_KINDS, NOT_KNOWN), (*path, "kind"))
            known = {**self._facts(row, facts, path, also=own), **self._one(item_facts.item_kind, kind)}
            known.update(self._when(row.get("happened"), (*path, "happened")))
            if row.get("learnt") not in (None, NOT_KNOWN):
                self._past(row["learnt"], (*path, "learnt"))
            about = self._named(row.get("about"), people, (*path, "about"))
            said = self._named(row.get("said_by"), people, (*path, "said_by"))
            label = f"item {n + 1}"
            items.append(Item(ids[n], label, text, known, about, said[0] if said else None))
        return tuple(items)

    def _when(self, value: object, path: Path) -> Known:
        fact = item_facts.happened
        if value in (None, NOT_KNOWN):
            return {}
        if value in fact.values:
            return {fact.name: bits(fact, str(value))}
        day = self._past(value, path)
        if day is None or self.day is None:
            return {}
        return {fact.name: bits(fact, fact.band((self.day - day).days))}

    def _named(self, value: object, people: set[str], path: Path) -> tuple[str, ...] | None:
        if value in (None, NOT_KNOWN):
            return None
        names = value if isinstance(value, list) else [value]
        for name in names:
            if name not in people:
                self.wrong(path, "That is not an id listed in this file." + nearest(name, sorted(people)))
        return tuple(str(name) for name in names)

    def _recipients(
        self, rows: list[Any], people: tuple[Person, ...], items: tuple[Item, ...]
    ) -> tuple[Recipient, ...]:
        facts = {n: f for n, f in of_scope("recipient").items() if not f.given}
        own = ("id", "kind", "person", "needs", "never")
        found = []
        ids = self._ids(rows, "recipients")
        for n, row in enumerate(rows):
            path = ("recipients", n)
            row = self._mapping(row, path, (*own, *facts))
            if "kind" not in row:
                self.wrong((*path, "kind"), "Say what kind of recipient this is." + nearest("", RECIPIENTS))
            kind = self._choice(row.get("kind", "other"), RECIPIENTS, (*path, "kind")) or "other"
            who = self._named(row.get("person"), {p.id for p in people}, (*path, "person"))
            known = {
                **self._facts(row, facts, path, also=own),
                "recipient_kind": bits(recipient_facts.recipient_kind, kind),
                **NOBODY_ASKED,
            }
            label = next((p.label for p in people if who and p.id == who[0]), RECIPIENTS[kind])
            needs = self._needs(row.get("needs", {}), {i.id for i in items}, (*path, "needs"))
            never = self._named(row.get("never"), {i.id for i in items}, (*path, "never")) or ()
            found.append(Recipient(ids[n], kind, label, known, who[0] if who else None, needs, never))
        return tuple(found)

    def _needs(self, data: object, items: set[str], path: Path) -> dict[str, Known]:
        rows = self._mapping(data, path, items)
        pairs = {n: f for n, f in of_scope("recipient", "item").items() if not f.given}
        return {
            str(item): self._facts(self._mapping(row, (*path, item), pairs), pairs, (*path, item))
            for item, row in rows.items()
            if item in items
        }

    def _requests(
        self, rows: list[Any], recipients: tuple[Recipient, ...], people: tuple[Person, ...]
    ) -> tuple[Recipient, ...]:
        """A request is something known of whoever asks. Somebody who asks is always answered for."""
        found = list(recipients)
        for n, row in enumerate(rows):
            path = ("requests", n)
            row = self._mapping(row, path, ("from", *REQUEST_FACTS))
            asker = row.get("from")
            ids = {p.id for p in people} | {r.id for r in recipients}
            if asker not in ids:
                self.wrong((*path, "from"), "That is nobody listed." + nearest(asker, sorted(ids)))
                continue
            facts = {name: FACTS[fact] for name, fact in REQUEST_FACTS.items()}
            given = self._facts(row, facts, path, also=("from",))
            asked = {**given, "asked_us": bits(recipient_facts.asked_us, YES)}
            places = [i for i, r in enumerate(found) if asker in (r.id, r.person)]
            for i in places:
                old = found[i]
                found[i] = replace(old, known={**_unasked(old.known), **asked})
            if not places:
                who = next(p for p in people if p.id == asker)
                known = {"recipient_kind": bits(recipient_facts.recipient_kind, "unknown-caller"), **asked}
                found.append(Recipient(who.id, "unknown-caller", who.label, known, who.id, listed=False))
        return tuple(found)

    # --- values --------------------------------------------------------------------------------

    def _facts(
        self, data: object, facts: Mapping[str, Fact], path: Path, also: tuple[str, ...] = ()
    ) -> dict[str, int]:
        rows = self._mapping(data, path, (*also, *facts)) if not also else data
        known = {}
        for name, value in rows.items():  # type: ignore[attr-defined]
            if name in facts and name not in also:
                mask = self._value(facts[name], value, (*path, name))
                if mask is not None:
                    known[facts[name].name] = mask
        return known

    def _value(self, fact: Fact, value: object, path: Path) -> int | None:
        if value == NOT_KNOWN:
            return None
        if isinstance(value, bool):
            value = YES if value else NO
        if fact.type == "number" and isinstance(value, int) and not isinstance(value, bool):
            if 0 <= value <= 120:
                return bits(fact, fact.band(value))
            self.wrong(path, "Write a whole number of years from 0 to 120.")
            return None
        values = value if isinstance(value, list) and value else [value]
        mask = 0
        for one in values:
            if one not in fact.values:
                self.wrong(path, "That is not one of the answers." + nearest(one, (*fact.values, NOT_KNOWN)))
                return None
            mask |= bits(fact, str(one))
        return None if mask == every_value(fact) else mask

    def _mapping(self, data: object, path: Path, names: object) -> Mapping[str, Any]:
        if not isinstance(data, Mapping):
            self.wrong(path, "This should be a list of names with values (name: value).")
            return {}
        allowed = list(names)  # type: ignore[call-overload]
        for entry, key in enumerate(data):
            if key not in allowed:
                self.problems.append(unknown_name(key, entry, path, allowed))
            elif data[key] is None:
                # Nothing is neither "not known" nor a choice: left to be read, it would pass for one of them.
                self.wrong((*path, str(key)), f"There is no value here. Leave it out, or write {NOT_KNOWN}.")
        return {key: value for key, value in data.items() if value is not None}

    def _list(self, top: Mapping[str, Any], name: str) -> list[Any]:
        rows = top.get(name, [])
        if not isinstance(rows, list):
            self.wrong((name,), "This should be a list: each entry starts with a dash.")
            return []
        if len(rows) > LIMITS[name]:
            self.wrong((name,), f"That is more than {LIMITS[name]}. Weigh one family at a time.")
            return []
        return rows

    def _ids(self, rows: list[Any], name: str) -> list[str]:
        seen: list[str] = []
        for n, row in enumerate(rows):
            given = row.get("id") if isinstance(row, Mapping) else None
            if not isinstance(given, str) or not _ID.fullmatch(given):
                self.wrong(
                    (name, n, "id"), "Give it an id of small letters, digits and dashes, such as mother."
                )
                given = f"{name}-{n + 1}"
            elif given in seen:
                self.wrong((name, n, "id"), "This id is used twice. Each needs its own.")
            seen.append(given)
        return seen

    def _choice(self, value: object, allowed: object, path: Path) -> str | None:
        names = list(allowed)  # type: ignore[call-overload]
        if value in names:
            return str(value)
        self.wrong(path, "That is not one of the choices." + nearest(value, names))
        return None

    def _date(self, value: object, path: Path) -> date | None:
        if value is None or isinstance(value, date):
            return value
        if isinstance(value, str) and re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value):
            try:
                return date.fromisoformat((value + "-01-01")[:10])
            except ValueError:
                pass
        self.wrong(path, "Write the date as year-month-day, such as 2026-11-22.")
        return None

    def _past(self, value: object, path: Path) -> date | None:
        day = self._date(str(value) if isinstance(value, int) else value, path)
        if day and self.day and day > self.day:
            self.wrong(path, "The date is after the position date.")
            return None
        return day

    def _clean(self, text: str, path: Path) -> None:
        if HIDDEN.search(text):
            self.wrong(
                path,
                "It holds hidden characters, which can turn text round or hide a word. Type it again rather than paste it.",
            )
        if len(text) > TEXT_LIMIT:
            self.wrong(path, f"It is over {TEXT_LIMIT:,} letters. One item is one piece of information.")
