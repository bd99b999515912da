"""The combining tables: from consequences that hold to one answer, one treatment, one urgency.

Consequences only ever join by *or*, so the order of rules cannot matter. What beats what is decided
here and nowhere else. The tables are part of the graph, so that whatever can be asked of a condition
(what is missing, what would flip it, is it settled) can be asked of the answer itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import Literal

from ..terms import state as states
from ..terms.consequence import (
    URGENCIES,
    AtMostSummary,
    Consequence,
    DoNotShare,
    Hasten,
    Hold,
    InFull,
    LeaveOut,
    MayShare,
    Refuse,
    SeekAdvice,
    Share,
    Summary,
)  # fmt: skip
from ..terms.facts import recipient as facts
from ..terms.kinds import PROTECTORS
from ..terms.rule import Rule
from .compile import Compiler, Frame, GroundRef
from .graph import FALSE, TRUE, Graph, Ref
from .shape import Shape, fixed
from .two_lane import Pass, two_lane_pass

Answer = Literal["share", "share-part", "do-not-share", "seek-advice"]
ANSWERS: tuple[Answer, ...] = ("share", "share-part", "do-not-share", "seek-advice")
TREATMENTS = ("in-full", "summary", "leave-out", "hold-for-advice")


@dataclass
class Verdict:
    """The refs an answer for one recipient is read from. In each dict exactly one is true in a lane
    where everything is known."""

    frame: Frame
    answers: dict[str, Ref]
    treatments: list[dict[str, Ref]]
    urgencies: dict[str, Ref]

    @cached_property
    def grounds_by_state(self) -> dict[str, list[GroundRef]]:
        """The grounds of each state, by its name."""
        found: dict[str, list[GroundRef]] = {}
        for ground in self.frame.grounds:
            found.setdefault(ground.state.name, []).append(ground)
        return found

    @cached_property
    def run(self) -> Pass:
        """The two-lane pass for what is known (bits left of each atom)."""
        return two_lane_pass(self.frame.graph)

    def roots(self) -> list[Ref]:
        """Every ref that is read."""
        tables = (self.answers, self.urgencies, *self.treatments)
        read = [ref for table in tables for ref in table.values()]
        return [*read, *(o.ref for o in self.frame.outputs), *(g.ref for g in self.frame.grounds)]


@lru_cache(maxsize=512)
def verdict(rules: tuple[Rule, ...], people: int, items: int, shape: Shape) -> Verdict:
    """The graph for one shape of recipient among *people* people and *items* items."""
    whole = _whole(rules, people, items)
    graph, now = whole.frame.graph.narrowed(fixed(whole.frame.graph.atoms, shape), whole.roots())

    def narrowed(table: dict[str, Ref]) -> dict[str, Ref]:
        return {name: now[ref] for name, ref in table.items()}

    return Verdict(
        Frame(
            graph,
            [o._replace(ref=now[o.ref]) for o in whole.frame.outputs if now[o.ref] != FALSE],
            [g._replace(ref=now[g.ref]) for g in whole.frame.grounds if now[g.ref] != FALSE],
        ),
        narrowed(whole.answers),
        [narrowed(treatment) for treatment in whole.treatments],
        narrowed(whole.urgencies),
    )


@lru_cache(maxsize=64)
def _whole(rules: tuple[Rule, ...], people: int, items: int) -> Verdict:
    """The graph for a recipient of any shape: compiled once, and narrowed to each shape that is asked for."""
    compiler = Compiler(rules, people, items)
    frame = compiler.run(recipient=True)
    graph = frame.graph

    def any_of(kind: type[Consequence], item: int | None = None) -> Ref:
        return graph.or_(*(o.ref for o in frame.outputs if type(o.consequence) is kind and o.item == item))

    protects = compiler.ground(facts.recipient_kind.is_(*PROTECTORS), (None, None))
    harm = graph.possible(
        graph.or_(*(compiler.state(s, (None, None)) for s in states.STATES if s.harm and not s.scope))
    )
    treatments = [_treatment(graph, partial(any_of, item=n)) for n in range(items)]
    answers = _answer(graph, any_of, graph.and_(protects, harm), treatments)
    hasten: dict[str, Ref] = {
        by: graph.or_(
            *(o.ref for o in frame.outputs if isinstance(o.consequence, Hasten) and o.consequence.by == by)
        )
        for by in URGENCIES
    }
    # Whoever protects hears the same day while harm is not ruled out, so that more harm never means later.
    hasten["same-day"] = graph.or_(
        hasten["same-day"], graph.and_(protects, harm, answers["do-not-share"] ^ 1)
    )
    return Verdict(frame, answers, treatments, _first(graph, hasten, "planned"))


def _treatment(graph: Graph, any_of: Callable[[type[Consequence]], Ref]) -> dict[str, Ref]:
    """Hold beats leave out, leave out beats summary, summary beats in full; nothing said: leave out.

    What must go at most as a summary goes so where something gives it; it is given to nobody by that alone.
    """
    strongest = {
        "hold-for-advice": any_of(Hold),
        "leave-out": any_of(LeaveOut),
        "summary": graph.or_(any_of(Summary), graph.and_(any_of(AtMostSummary), any_of(InFull))),
        "in-full": any_of(InFull),
    }
    return _first(graph, strongest, "leave-out")


def _first(graph: Graph, refs: dict[str, Ref], otherwise: str) -> dict[str, Ref]:
    """The first that is true, in the order given; *otherwise* where none is."""
    chosen: dict[str, Ref] = {}
    none_yet = TRUE
    for name, ref in refs.items():
        chosen[name] = graph.and_(none_yet, ref)
        none_yet = graph.and_(none_yet, ref ^ 1)
    chosen[otherwise] = graph.or_(chosen[otherwise], none_yet)
    return chosen


def _answer(
    graph: Graph,
    any_of: Callable[[type[Consequence]], Ref],
    harm_to_protector: Ref,
    treatments: list[dict[str, Ref]],
) -> dict[str, Ref]:
    """A refusal beats everything. Prohibition beats permission. A duty against a prohibition is for a person: seek advice.

    For somebody whose task is to protect, harm that is not ruled out never ends in plain silence.
    With nothing left to send nothing is sent: a permission falls away, and a duty asks what can be sent.
    """
    refused = any_of(Refuse)
    must, may, must_not, advice = any_of(Share), any_of(MayShare), any_of(DoNotShare), any_of(SeekAdvice)
    conflict = graph.and_(must, must_not)
    goes = graph.and_(refused ^ 1, must_not ^ 1, graph.or_(must, graph.and_(may, advice ^ 1)))
    anything = graph.or_(*(graph.or_(t["in-full"], t["summary"]) for t in treatments)) if treatments else TRUE
    held = graph.or_(*(t["hold-for-advice"] for t in treatments)) if treatments else FALSE
    empty = graph.and_(goes, anything ^ 1)
    sent = graph.and_(goes, empty ^ 1)
    whole = graph.and_(*(t["in-full"] for t in treatments))
    silent = graph.and_(must ^ 1, graph.or_(must_not, graph.and_(may ^ 1, advice ^ 1), empty))
    ask = graph.and_(
        refused ^ 1,
        graph.or_(
            conflict,
            graph.and_(must_not ^ 1, must ^ 1, advice),
            graph.and_(empty, graph.or_(must, held)),
            graph.and_(silent, harm_to_protector),
        ),
    )
    return {
        "share": graph.and_(sent, whole),
        "share-part": graph.and_(sent, whole ^ 1),
        "seek-advice": ask,
        "do-not-share": graph.and_(sent ^ 1, ask ^ 1),
    }


@lru_cache(maxsize=256)
def case_frame(rules: tuple[Rule, ...], people: int, items: int) -> Frame:
    """The graph of what is owed whoever reads: steps, telling, agreement, who else to involve."""
    return Compiler(rules, people, items).run(recipient=False)
