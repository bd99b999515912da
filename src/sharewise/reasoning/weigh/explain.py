"""From consequences that hold to sentences: the reasons, what each item's treatment rests on, what to do first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ..terms.condition import Condition, Holds, Not, children
from ..terms.consequence import (
    Basis,
    DoFirst,
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
from ..terms.rule import Evidence, Force, Rule
from ..terms.situation import Situation
from ..terms.state import State
from ..terms.weighing import TREATED, DoFirstStep, Reason, Treatment
from .combine import Verdict
from .compile import Frame, Output
from .lanes import READ

_SPEAKS = {
    "share": (Share, MayShare, Hasten),
    "share-part": (Share, MayShare, Hasten),
    "do-not-share": (Refuse, DoNotShare),
    "seek-advice": (SeekAdvice, Hasten, DoNotShare, Share),
}
_TREATS = {"in-full": InFull, "summary": Summary, "leave-out": LeaveOut, "hold-for-advice": Hold}

NOTHING_PERMITS = Reason(
    "SW-1", Force.SHOULD, "Nothing you have said gives a reason for them to have it.",
    "Information sharing advice for practitioners (HM Government, 2024), golden rule 6", Evidence.SOURCE,
    "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
)  # fmt: skip
HARM_NOT_RULED_OUT = Reason(
    "SW-2", Force.SHOULD, "Harm to a child has not been ruled out. Ask somebody today rather than wait to be sure.",
    "Information sharing advice for practitioners (HM Government, 2024), golden rule 4", Evidence.SOURCE,
    "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
)  # fmt: skip
NOTHING_TO_SEND = Reason(
    "SW-3", Force.SHOULD, "They should hear, and nothing written down here can go as it stands. Ask today what to send.",
    "Information sharing advice for practitioners (HM Government, 2024), golden rules 4 and 6", Evidence.SOURCE,
    "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
)  # fmt: skip
NOT_SAID = "Nothing says that they need it for their part."


def held(frame: Frame, values: list[int]) -> list[Output]:
    """The consequences that hold as things stand."""
    return [output for output in frame.outputs if values[output.ref] >> READ & 1]


def reason_of(rule: Rule) -> Reason:
    return Reason(rule.id, rule.force, rule.reason, rule.cite.what, rule.evidence, rule.cite.url)


def reasons(
    verdict: Verdict, values: list[int], fired: list[Output], answer: str, reader: int | None
) -> tuple[Reason, ...]:
    """Why this answer: the rules that speak for it, the grounds they rest on, then the lawful basis.

    *reader* is the number of the person who would read it, where it is one of the people.
    """
    of_answer = [o for o in fired if o.item is None]
    spoken = _unique(o.rule for kind in _SPEAKS[answer] for o in of_answer if isinstance(o.consequence, kind))
    rests = grounds_of(verdict, values, spoken, reader)
    basis = [
        o.rule for o in of_answer if isinstance(o.consequence, Basis) and answer in ("share", "share-part")
    ]
    found = [reason_of(rule) for rule in _unique([*spoken, *rests, *basis])]
    if answer == "seek-advice" and not any(isinstance(o.consequence, SeekAdvice) for o in of_answer):
        duty = any(isinstance(o.consequence, Share) for o in of_answer)
        ban = any(isinstance(o.consequence, DoNotShare) for o in of_answer)
        return (NOTHING_TO_SEND if duty and not ban else HARM_NOT_RULED_OUT, *found)
    return tuple(found) or (NOTHING_PERMITS,)


def grounds_of(verdict: Verdict, values: list[int], rules: list[Rule], reader: int | None) -> list[Rule]:
    """The rules that established the states these rules rest on, and theirs in turn."""
    found: list[Rule] = []
    seen: set[str] = set()
    asked = [name for rule in rules for name in _names_under(rule)]
    while asked:
        name = asked.pop(0)
        if name in seen:
            continue
        seen.add(name)
        for ground in verdict.grounds_by_state.get(name, ()):
            if (reader is None or ground.person in (None, reader)) and values[ground.ref] >> READ & 1:
                found.append(ground.rule)
                asked.extend(_names_under(ground.rule))
    return found


@cache
def _names_under(rule: Rule) -> tuple[str, ...]:
    return tuple(sorted(state.name for state in _rests_on(rule.when)))


def _rests_on(tree: Condition) -> set[State]:
    """The states a condition needs; not those it needs the absence of."""
    if isinstance(tree, Holds):
        return {tree.state}
    if isinstance(tree, Not):
        return set()
    return {state for child in children(tree) for state in _rests_on(child)}


def _unique(rules: Iterable[Rule]) -> list[Rule]:
    return list({rule.id: rule for rule in rules}.values())


def do_first(fired: list[Output]) -> tuple[DoFirstStep, ...]:
    """What to do before sharing with this reader."""
    steps = {
        o.consequence.step: DoFirstStep(o.consequence.step, o.consequence.to, o.rule.reason)
        for o in fired
        if isinstance(o.consequence, DoFirst)
    }
    return tuple(steps.values())


def treatments(
    verdict: Verdict, values: list[int], fired: list[Output], answer: str, situation: Situation, why: Reason
) -> tuple[Treatment, ...]:
    """What this reader gets of each item. Where nothing goes, every item says why nothing goes."""
    found = []
    for number, item in enumerate(situation.items):
        chosen = next(name for name in TREATED if values[verdict.treatments[number][name]] >> READ & 1)
        rules = _unique(
            o.rule for o in fired if o.item == number and isinstance(o.consequence, _TREATS[chosen])
        )
        because = rules[0].reason if rules else NOT_SAID
        ids: tuple[str, ...]
        if answer == "do-not-share":
            chosen, because, ids = "leave-out", why.says, (why.rule,)
        elif answer == "seek-advice" and chosen != "leave-out":
            chosen, because, ids = "hold-for-advice", why.says, (why.rule,)
        else:
            ids = tuple(rule.id for rule in rules)
        found.append(Treatment(item.id, chosen, because, ids))
    return tuple(found)
