"""Comparing a weighing with what a worked example says should come out.

An ``NAME.expected.yaml`` beside ``NAME.yaml`` names only what the case turns on:

* ``why``: a sentence or two for the manual; ``differs_from`` and ``in``: for a near variant
* ``answers``: by recipient id (or kind, for one the law added): ``as_things_stand``, ``settled``,
  ``urgency``, ``listed``, ``items`` (id to treatment), ``rests_on`` (rule ids among the reasons),
  ``do_first`` (words that must occur)
* ``tell`` and ``agreement``: by person id
* ``steps``: words that must occur, in this order; ``no_steps``: words that must not
* ``no_answers``: kinds that must not be among the answers
* ``rests_on``: rule ids among those behind the steps, the telling and the agreement

A list where one value is expected means "one of these".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sharewise.reasoning.terms.weighing import Answer, Weighing

NAMES = (
    "why", "differs_from", "in", "answers", "tell", "agreement", "steps", "no_steps", "no_answers", "rests_on",
)  # fmt: skip
_OF_ANSWER = ("as_things_stand", "settled", "urgency", "listed", "items", "rests_on", "do_first")


def differences(expected: Mapping[str, Any], weighing: Weighing) -> Iterator[str]:
    """Each way in which the weighing is not as expected, in one line."""
    for name in expected:
        if name not in NAMES:
            yield f"{name}: not something that can be expected"
    yield from _answers(expected.get("answers", {}), weighing)
    told = {row.person: row.when for row in weighing.tell}
    for person, when in expected.get("tell", {}).items():
        yield from _one(f"tell {person}", when, told.get(person))
    agreed = {row.person: row.needed for row in weighing.agreement}
    for person, needed in expected.get("agreement", {}).items():
        yield from _one(f"agreement of {person}", needed, agreed.get(person))
    yield from _steps(expected, [step.step for step in weighing.steps])
    for kind in expected.get("no_answers", []):
        if any(answer.kind == kind for answer in weighing.answers):
            yield f"{kind}: should not be among the answers"
    behind = {rule for step in weighing.steps for rule in step.rules}
    behind.update(rule for told in weighing.tell for rule in told.rules)
    behind.update(rule for agreed in weighing.agreement for rule in agreed.rules)
    for rule in expected.get("rests_on", []):
        if rule not in behind:
            yield f"no step, telling or agreement rests on {rule}"


def _answers(expected: Mapping[str, Any], weighing: Weighing) -> Iterator[str]:
    by_id = {answer.recipient: answer for answer in weighing.answers}
    for who, wanted in expected.items():
        if who not in by_id:
            yield f"{who}: no answer for this recipient"
            continue
        yield from (f"{who}: {line}" for line in _answer(wanted, by_id[who]))


def _answer(wanted: Mapping[str, Any], answer: Answer) -> Iterator[str]:
    for name in wanted:
        if name not in _OF_ANSWER:
            yield f"{name}: not something that can be expected of an answer"
    for name in ("as_things_stand", "settled", "urgency", "listed"):
        if name in wanted:
            yield from _one(name, wanted[name], getattr(answer, name))
    treated = {item.id: item.treatment for item in answer.items}
    for item, treatment in wanted.get("items", {}).items():
        yield from _one(item, treatment, treated.get(item))
    rules = {reason.rule for reason in answer.reasons} | {
        rule for item in answer.items for rule in item.rules
    }
    for rule in wanted.get("rests_on", []):
        if rule not in rules:
            yield f"does not rest on {rule}"
    first = " ".join(step.step for step in answer.do_first)
    for words in wanted.get("do_first", []):
        if words.lower() not in first.lower():
            yield f"“{words}” is not among the things to do first"


def _one(what: str, wanted: Any, got: Any) -> Iterator[str]:
    choices = wanted if isinstance(wanted, list) else [wanted]
    said = {True: "yes", False: "no"}.get(got, got) if isinstance(got, bool) else got
    if said not in [{True: "yes", False: "no"}.get(c, c) if isinstance(c, bool) else c for c in choices]:
        yield f"{what}: expected {' or '.join(map(str, choices))}, weighed {said}"


def _steps(expected: Mapping[str, Any], steps: list[str]) -> Iterator[str]:
    after = -1
    for words in expected.get("steps", []):
        places = [n for n, step in enumerate(steps) if words.lower() in step.lower()]
        later = [n for n in places if n > after]
        if not places:
            yield f"no step says “{words}”"
        elif not later:
            yield f"the step that says “{words}” comes too early"
        after = later[0] if later else after
    for words in expected.get("no_steps", []):
        if any(words.lower() in step.lower() for step in steps):
            yield f"a step says “{words}” and should not"
