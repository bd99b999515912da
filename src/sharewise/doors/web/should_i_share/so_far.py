"""All that has been said so far. It lives in the page itself and nowhere else.

Every form carries it in one hidden field. What comes back is read as strictly as any other input: a
field that is not exactly what a page here could have written is refused whole, and none of it repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Literal

from django.core.exceptions import BadRequest
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.terms.facts import recipient as recipient_facts
from sharewise.reasoning.terms.hidden import HIDDEN
from sharewise.reasoning.terms.kinds import ITEM_KINDS, RECIPIENTS, RELATIONS
from sharewise.reasoning.terms.reading import TEXT_LIMIT
from sharewise.reasoning.terms.topic import TOPICS

MOST_LINES = 15
MOST_CHILDREN = 6
LONGEST = 120_000
"""Letters in the hidden field: fifteen long lines, and the rest."""

UNBORN = "unborn"
NOBODY = "nobody"
MARKS = ("private", "place", "papers", "aside")
MEANINGS = ("no-bearing", "over", "affects", "changes", "risk", NOT_KNOWN)
"""What a private line means for today."""

PAGE_NAMES = ("worry", "words", "kinds", "meaning", "caller", "who", "harm", "readers", "acting")
WORDS_LIMIT = min(TEXT_LIMIT, 2_000)


def _of(allowed: Collection[str]) -> AfterValidator:
    return AfterValidator(_among(allowed))


def _among(allowed: Collection[str]) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError("not one of the choices")
        return value

    return check


def _once(values: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(values)) != len(values):
        raise ValueError("one of them stands twice")
    return values


def _clean(text: str) -> str:
    if not text.strip() or HIDDEN.search(text):
        raise ValueError("no words, or hidden ones")
    return text


def _age(value: str) -> str:
    if value in (NOT_KNOWN, UNBORN) or (value.isdecimal() and int(value) < 18):
        return value
    raise ValueError("not an age")


_GROUPS = {(): "facts", ("person",): "people", ("item",): "items", ("recipient",): "recipients"}
"""The part of a situation in which facts of a scope stand."""

_Short = Annotated[str, StringConstraints(max_length=60)]
_Place = Annotated[str, StringConstraints(max_length=120)]
_Set = AfterValidator(_once)
Mark = Literal["private", "place", "papers", "aside"]
Relation = Annotated[str, _of(RELATIONS)]


class _Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Line(_Said):
    """One thing seen, heard or said, in the user's own words."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=WORDS_LIMIT), AfterValidator(_clean)]
    kind: Annotated[str, _of(("", NOT_KNOWN, *ITEM_KINDS))] = ""
    marks: Annotated[tuple[Mark, ...], _Set] = ()
    meaning: Annotated[str, _of(("", *MEANINGS))] = ""


class Caller(_Said):
    """Somebody who asked about a child: what they say they are, and how that was checked."""

    claims: Annotated[str, _of((NOT_KNOWN, *recipient_facts.claims_to_be.values))] = NOT_KNOWN
    how: Annotated[str, _of((NOT_KNOWN, *recipient_facts.how_asked.values))] = NOT_KNOWN
    verified: Annotated[str, _of((NOT_KNOWN, *recipient_facts.verified.values))] = NOT_KNOWN


class Answered(_Said):
    """One question answered: its fact, and a place and a value for each it was asked of."""

    fact: Annotated[str, _of(FACTS)]
    slots: Annotated[tuple[tuple[_Place, _Short], ...], Field(min_length=1, max_length=40)]

    @model_validator(mode="after")
    def _fits(self) -> Answered:
        """Each place is one where this fact is kept, and each value one that it has."""
        fact = FACTS[self.fact]
        group, kept_as = (
            ("actor", "agency_kind") if self.fact == "agency" else (_GROUPS.get(fact.scope), fact.name)
        )
        for place, value in self.slots:
            parts = place.split(".")
            if (parts[0], parts[-1], len(parts)) != (group, kept_as, 2 + bool(fact.scope)):
                raise ValueError("not a place of this fact")
            if value != NOT_KNOWN and value not in fact.values:
                raise ValueError("not a value of this fact")
        return self


class SoFar(_Said):
    topics: Annotated[tuple[Annotated[str, _of([topic.id for topic in TOPICS])], ...], _Set] = ()
    lines: Annotated[tuple[Line, ...], Field(max_length=MOST_LINES)] = ()
    ages: Annotated[tuple[Annotated[str, AfterValidator(_age)], ...], Field(max_length=MOST_CHILDREN)] = ()
    adults: Annotated[tuple[Relation, ...], _Set] = ()
    source: Annotated[tuple[Annotated[str, _of((*RELATIONS, NOBODY, NOT_KNOWN))], ...], _Set] = ()
    readers: Annotated[tuple[Annotated[str, _of(RECIPIENTS)], ...], _Set] = ()
    acting: Annotated[tuple[Annotated[str, _of((*RECIPIENTS, NOBODY, NOT_KNOWN))], ...], _Set] = ()
    caller: Caller = Caller()
    answers: Annotated[tuple[Answered, ...], Field(max_length=80)] = ()
    been: Annotated[tuple[Annotated[str, _of(PAGE_NAMES)], ...], _Set] = ()
    """The pages of the set order that have been answered."""

    def with_(self, **changes: object) -> SoFar:
        return self.model_copy(update=changes)

    def answered(self, fact: str) -> Answered | None:
        return next((answer for answer in self.answers if answer.fact == fact), None)

    def saying(self, said: Answered) -> SoFar:
        """With one more answer; a fact answered before keeps its place in the order."""
        before = self.answered(said.fact)
        if before is None:
            return self.with_(answers=(*self.answers, said))
        slots = {**dict(before.slots), **dict(said.slots)}
        whole = Answered(fact=said.fact, slots=tuple(slots.items()))
        return self.with_(answers=tuple(whole if answer is before else answer for answer in self.answers))

    @property
    def passed(self) -> frozenset[str]:
        """The places answered "not known"."""
        return frozenset(place for a in self.answers for place, value in a.slots if value == NOT_KNOWN)


def pack(so_far: SoFar) -> str:
    return so_far.model_dump_json(exclude_defaults=True)


def unpack(packed: str) -> SoFar:
    """What a page wrote into its hidden field, or a refusal that repeats none of it."""
    if len(packed) > LONGEST:
        raise BadRequest("The page sent back more than it was given.")
    try:
        return SoFar.model_validate_json(packed) if packed else SoFar()
    except (ValidationError, RecursionError):
        raise BadRequest("The page sent back something it was not given.") from None
