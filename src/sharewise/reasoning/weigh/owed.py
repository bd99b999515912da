"""What is owed whoever reads: steps, who is told, whose agreement is asked, who else must hear."""

from __future__ import annotations

from dataclasses import dataclass

from ..terms.consequence import URGENCIES, Agreement, Involve, Step, Tell
from ..terms.facts import recipient as facts
from ..terms.kinds import RECIPIENTS
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
    # Somebody who rang us saying they are the hub is not yet the hub.
    listed = {r.kind for r in situation.recipients if r.person is None and r.known["asked_us"] == _NOT_ASKING}
    added: dict[str, Recipient] = {}
    for o in fired:
        if isinstance(o.consequence, Involve) and not listed & set(o.consequence.kinds):
            kind = o.consequence.kinds[0]
            added[kind] = unlisted(kind)
    return tuple(added.values())


def unlisted(kind: str) -> Recipient:
    """A recipient that the law names though nobody listed it. We would be ringing them."""
    known = {
        "recipient_kind": bits(facts.recipient_kind, kind),
        **NOBODY_ASKED,
        "linked_to_source": bits(facts.linked_to_source, "no"),
    }
    return Recipient(kind, kind, RECIPIENTS[kind], known, listed=False)


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
