"""What is owed whoever reads: steps, who is told, whose agreement is asked, who else must hear."""

from __future__ import annotations

from dataclasses import dataclass

from ..terms.consequence import URGENCIES, Agreement, Involve, Step, Tell
from ..terms.facts import person as person_facts
from ..terms.facts import recipient as facts
from ..terms.kinds import OUR_LEADS, RECIPIENTS
from ..terms.reading import NOBODY_ASKED
from ..terms.situation import Recipient, Situation, bits
from ..terms.state import STATES
from ..terms.weighing import AgreementNeeded, OwedStep, Telling
from .combine import case_frame
from .compile import Compiler, Frame, Output
from .evaluate import evaluate
from .explain import held
from .graph import Op
from .lanes import READ, masks, two_lanes
from .rulebook import Rulebook, rulebook

_NOT_ASKING = bits(facts.asked_us, "no")
_LINKED = bits(facts.linked_to_source, "yes")
_TELL = ("not", "later", "now")
_AGREE = ("no", "yes", "ask")
_NO_REASON = ("not", "Nothing says that they need to be told.", "Nobody is told without a reason.")
_FIND_OUT = (
    "later",
    "Find out first whether telling them is safe. If you cannot tell, ask the hub.",
    "They would be told, but whether that is safe is not known yet.",
)


@dataclass(frozen=True)
class Owed:
    tell: tuple[Telling, ...]
    agreement: tuple[AgreementNeeded, ...]
    steps: tuple[OwedStep, ...]
    involve: tuple[Recipient, ...]


def owed(book: Rulebook, situation: Situation) -> Owed:
    """Run the rules that have no recipient in their scope."""
    frame = case_frame(book.rules, len(situation.people), len(situation.items))
    known = masks(frame.graph, situation, None)
    values = evaluate(frame.graph, two_lanes(frame.graph, known), every=0b11, as_read=0b10)
    fired = held(frame, values)
    return Owed(
        _telling(fired, _waiting(frame, values), situation),
        _agreement(fired, situation),
        _steps(fired, situation),
        _involve(fired, situation),
    )


def _waiting(frame: Frame, values: list[int]) -> list[Output]:
    """Telling that is right as far as is known, and waits only on whether it is safe."""
    found = []
    for output in frame.outputs:
        op, args = frame.graph.ops[output.ref >> 1]
        if op is Op.FIRES and isinstance(output.consequence, Tell) and not values[output.ref] >> READ & 1:
            when, unless, _stands = args
            if values[when] >> READ & 1 and not values[unless] >> READ & 1:
                found.append(output)
    return found


def _telling(fired: list[Output], waiting: list[Output], situation: Situation) -> tuple[Telling, ...]:
    told = []
    for number, person in enumerate(situation.people):
        mine = [o for o in fired if o.person == number and isinstance(o.consequence, Tell)]
        when = next((w for w in _TELL if any(o.consequence.when == w for o in mine)), None)  # type: ignore[attr-defined]
        if when is None:
            unsure = tuple(o.rule.id for o in waiting if o.person == number)
            said = _FIND_OUT if unsure else _NO_REASON
            told.append(Telling(person.id, *said, unsure))
            continue
        winners = sorted(
            (o for o in mine if o.consequence.when == when),  # type: ignore[attr-defined]
            key=lambda o: o.consequence.place,  # type: ignore[attr-defined]
        )
        how = dict.fromkeys(o.consequence.how for o in winners)  # type: ignore[attr-defined]
        why = dict.fromkeys(o.rule.reason for o in winners)
        told.append(Telling(person.id, when, " ".join(how), " ".join(why), tuple(o.rule.id for o in winners)))
    return tuple(told)


def _agreement(fired: list[Output], situation: Situation) -> tuple[AgreementNeeded, ...]:
    found = []
    for number, person in enumerate(situation.people):
        mine = [o for o in fired if o.person == number and isinstance(o.consequence, Agreement)]
        for needed in _AGREE:
            winners = [o for o in mine if o.consequence.needed == needed]  # type: ignore[attr-defined]
            if winners:
                why = " ".join(dict.fromkeys(o.rule.reason for o in winners))
                found.append(AgreementNeeded(person.id, needed, why, tuple(o.rule.id for o in winners)))
                break
    return tuple(found)


def _steps(fired: list[Output], situation: Situation) -> tuple[OwedStep, ...]:
    placed: dict[str, tuple[tuple[int, int], OwedStep]] = {}
    for o in fired:
        if not isinstance(o.consequence, Step):
            continue
        step = o.consequence
        words = step.step.format(person="" if o.person is None else situation.people[o.person].label)
        order = (URGENCIES.index(step.by), step.place)
        if words not in placed or order < placed[words][0]:
            placed[words] = (
                order,
                OwedStep(words, step.to, step.by, o.rule.reason, (o.rule.id,), step.writing),
            )
    return tuple(step for _, step in sorted(placed.values(), key=lambda pair: (pair[0], pair[1].step)))


def _involve(fired: list[Output], situation: Situation) -> tuple[Recipient, ...]:
    # Somebody who rang us saying they are the hub is not yet the hub. Somebody close to whoever may be
    # causing the harm, or who is in the story, does not stand in for the others of their service.
    listed = {r.kind for r in situation.recipients if _stands(r) and r.known["asked_us"] == _NOT_ASKING}
    kinds = {r.kind for r in situation.recipients if not _stands(r)}
    taken = {r.id for r in situation.recipients}
    added: dict[str, Recipient] = {}
    for o in fired:
        if isinstance(o.consequence, Involve) and not listed & set(o.consequence.kinds):
            kind = o.consequence.kinds[0]
            if kind == "own-lead" and kind in kinds:
                kind = "own-deputy"
            if kind not in listed:
                name = kind if kind not in taken else f"{kind}-2"
                added[kind] = unlisted(kind, name, sure=not (kind in OUR_LEADS and _among_us(situation)))
    return tuple(added.values())


def _stands(reader: Recipient) -> bool:
    return reader.person is None and reader.known.get("linked_to_source") != _LINKED


def _among_us(situation: Situation) -> bool:
    """Whether somebody who works with children may be causing the harm: then who is close to them is not known."""
    return any(
        p.known.get("is_source") == bits(person_facts.is_source, "yes")
        and (
            p.known["relation"] == bits(person_facts.relation, "professional")
            or p.known.get("works_with_children") == bits(person_facts.works_with_children, "yes")
        )
        for p in situation.people
    )


def unlisted(kind: str, name: str, *, sure: bool) -> Recipient:
    """A recipient that the law names though nobody listed it. We would be ringing them.

    Unless *sure*, whether they are close to whoever may be causing the harm is not known.
    """
    known = {
        "recipient_kind": bits(facts.recipient_kind, kind),
        **NOBODY_ASKED,
    }
    if sure:
        known["linked_to_source"] = bits(facts.linked_to_source, "no")
    return Recipient(name, kind, RECIPIENTS[kind], known, listed=False)


def states_of(situation: Situation, book: Rulebook | None = None) -> dict[str, bool | None]:
    """The legal states of the situation as a whole: true, false or None (not known)."""
    book = book or rulebook(situation.jurisdiction, situation.position_date)
    compiler = Compiler(book.rules, len(situation.people), len(situation.items))
    refs = {state.name: compiler.state(state, (None, None)) for state in STATES if not state.scope}
    graph = compiler.frame.graph
    values = evaluate(graph, two_lanes(graph, masks(graph, situation, None)), every=0b11, as_read=0)
    return {
        name: True if values[ref] & 1 else False if values[ref ^ 1] & 1 else None
        for name, ref in refs.items()
    }
