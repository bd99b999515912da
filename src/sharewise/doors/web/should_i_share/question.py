"""One question from the engine: drawn, and its answer taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise import Situation
from sharewise.reasoning.terms.fact import NO, NOT_KNOWN, YES, Fact
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.weigh import Question, Slot, asked_of

from .page import Problem, Refused, ticked
from .so_far import Answered, SoFar

NONE = "none-of-them"
_ALONE = (NONE, NOT_KNOWN)


def ticks(question: Question) -> bool:
    """Whether it is put as a list to tick: one fact of several people, readers or lines."""
    return len(question.slots) > 1 and (question.fact.type == "yes-no" or question.fact.ticked != YES)


def choices(fact: Fact) -> list[tuple[str, str, str]]:
    """Value, label and hint of each answer; "not known" always last, with the same size and place."""
    values = (YES, NO) if fact.type == "yes-no" else fact.values
    rows = [(value, fact.label(value), fact.hints.get(value, "")) for value in values]
    return [*rows, (NOT_KNOWN, _("Not known"), "")]


def context(question: Question, before: Answered | None) -> Mapping[str, Any]:
    held = dict(before.slots) if before else {}
    return {
        "question": question,
        "ticks": ticks(question),
        "choices": choices(question.fact),
        "slots": [(str(n), slot.label) for n, slot in enumerate(question.slots)],
        "chosen": _chosen(question, held),
    }


def _chosen(question: Question, held: Mapping[str, str]) -> list[str]:
    if not held:
        return []
    values = [held.get(slot.place, NOT_KNOWN) for slot in question.slots]
    if not ticks(question):
        return values[:1]
    on = [str(n) for n, value in enumerate(values) if value == question.fact.ticked]
    return on or ([NOT_KNOWN] if NOT_KNOWN in values else [NONE])


def take(form: QueryDict, question: Question) -> Answered:
    """What was answered.

    Raises:
        Refused: nothing, or two things that cannot both be, were chosen.
    """
    if not ticks(question):
        value = form.get("answer", "")
        if value not in (NOT_KNOWN, *question.fact.values):
            raise Refused([Problem("answer", _("Choose an answer. “Not known” is one."))], SoFar())
        return _answered(question, [value] * len(question.slots))
    allowed = [*(str(n) for n in range(len(question.slots))), *_ALONE]
    chosen = ticked(form, "answer", allowed)
    if not chosen:
        raise Refused([Problem("answer", _("Choose an answer. “Not known” is one."))], SoFar())
    if len(chosen) > 1 and set(chosen) & set(_ALONE):
        raise Refused(
            [Problem("answer", _("Choose from the list, or “None of them”, or “Not known”. Not both."))],
            SoFar(),
        )
    off = NOT_KNOWN if NOT_KNOWN in chosen else question.fact.values[0]
    values = [question.fact.ticked if str(n) in chosen else off for n in range(len(question.slots))]
    return _answered(question, values)


def _answered(question: Question, values: list[str]) -> Answered:
    slots = tuple((slot.place, value) for slot, value in zip(question.slots, values, strict=True))
    return Answered(fact=question.fact.name, slots=slots)


def where_they_work() -> Question:
    """Asked from the answer page: it changes the lawful basis that is shown, and seldom the answer."""
    return asked_of(FACTS["agency"], (Slot("actor.agency_kind", ""),), 0)


def again(answered: Answered, labels: Mapping[str, str]) -> Question:
    """The question of an answer given before, so that it can be changed."""
    slots = tuple(Slot(place, label_of(place, labels)) for place, _value in answered.slots)
    return asked_of(FACTS[answered.fact], slots, 0)


def said(answered: Answered, labels: Mapping[str, str]) -> tuple[str, str]:
    """The question and what was answered, in words, for "Your answers so far"."""
    question = again(answered, labels)
    values = dict.fromkeys(value for _place, value in answered.slots)
    if ticks(question):
        on = [label_of(place, labels) for place, value in answered.slots if value == question.fact.ticked]
        alone = _("Not known") if NOT_KNOWN in values else _("None of them")
        return question.words, ", ".join(on) or alone
    value = next(iter(values))
    return question.words, _("Not known") if value == NOT_KNOWN else question.fact.label(value)


def clash() -> str:
    """What to say when two answers cannot both be so."""
    return _("That does not fit with another answer. Choose again, or change the other one below.")


def labels(known: Situation) -> Mapping[str, str]:
    """Who or what each place of an answer is about, by the place without its fact."""
    found = {f"people.{person.id}": person.label for person in known.people}
    found |= {f"items.{item.id}": item.label for item in known.items}
    return found | {f"recipients.{reader.id}": reader.label for reader in known.recipients}


def label_of(place: str, labels: Mapping[str, str]) -> str:
    """Who or what the answer at *place* is about; nothing where it is about the whole."""
    return labels.get(place.rpartition(".")[0], "")
