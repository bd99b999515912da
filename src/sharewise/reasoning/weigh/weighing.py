"""Weigh a situation: advice for every recipient, and what is owed whoever reads."""

from __future__ import annotations

from ..terms.consequence import URGENCIES
from ..terms.situation import Recipient, Situation
from ..terms.weighing import Answer, Missing, Weighing
from .combine import ANSWERS, verdict
from .explain import do_first, held, reasons, treatments
from .flips import flips
from .lanes import READ, masks
from .owed import owed
from .places import place, question
from .rulebook import Rulebook, rulebook
from .settle import standing
from .shape import shape_of


def weigh(
    situation: Situation, *, as_if: str | None = None, book: Rulebook | None = None, would_change: bool = True
) -> Weighing:
    """Weigh a situation under the rules in force on its position date.

    Args:
        situation: what is known; whatever it leaves out is not known.
        as_if: weigh under this nation's rules although the situation lies elsewhere. Only "england" has
            rules; any other ends in `RulesNotLoaded`.
        book: another rulebook than the national one (for tests and rehearsals).
        would_change: also find what single change would flip each answer (about half of the time taken).

    Raises:
        RulesNotLoaded: no rules are loaded for the situation's nation.
        DayNotLoaded: its position date lies before the first day whose law is loaded.
    """
    nation = as_if or situation.jurisdiction
    book = book or rulebook(nation, situation.position_date)
    duties = owed(book, situation)
    recipients = (*situation.recipients, *duties.involve)
    notes: tuple[str, ...] = ()
    if nation != situation.jurisdiction:
        notes = (f"Weighed as if in {nation.title()}. The law of the place itself was not applied.",)
    return Weighing(
        rulebook=book.version,
        position_date=situation.position_date.isoformat(),
        answers=tuple(
            weigh_one(situation, recipient, book, would_change=would_change) for recipient in recipients
        ),
        tell=duties.tell,
        agreement=duties.agreement,
        steps=duties.steps,
        notes=notes,
    )


def weigh_one(
    situation: Situation, recipient: Recipient, book: Rulebook, *, would_change: bool = True
) -> Answer:
    """The advice for one recipient, with its trace and what is missing; *would_change* adds the flips."""
    table = verdict(book.rules, len(situation.people), len(situation.items), shape_of(situation, recipient))
    graph = table.frame.graph
    known = masks(graph, situation, recipient)
    values = table.run(known)
    stands = standing(table, known, values)
    as_read = [a for a in ANSWERS if values[table.answers[a]] >> READ & 1]
    answer = stands.only or as_read[0]
    fired = held(table.frame, values)
    reader = next((n for n, p in enumerate(situation.people) if p.id == recipient.person), None)
    why = reasons(table, values, fired, answer, reader)
    return Answer(
        recipient=recipient.id,
        kind=recipient.kind,
        listed=recipient.listed,
        settled=stands.only is not None,
        as_things_stand=answer,
        urgency=next(by for by in URGENCIES if values[table.urgencies[by]] >> READ & 1),
        do_first=do_first(fired),
        items=treatments(table, values, fired, answer, situation, why[0]),
        reasons=why,
        missing=tuple(
            Missing(place(atom, situation, recipient), question(atom, situation, recipient), atom.fact.why)
            for atom in (graph.atoms[number] for number in stands.open)
        ),
        would_change_it=flips(table, known, situation, recipient, answer) if would_change else (),
    )
