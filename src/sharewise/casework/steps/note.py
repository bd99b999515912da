"""Write a note: what was seen, heard or said. Then send it to the safeguarding lead, at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sharewise.casework.chronology.people_here import takes_notes
from sharewise.casework.chronology.seen import closed_to
from sharewise.casework.records.models import Account, Concern, FollowUp
from sharewise.casework.steps.persons import named
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker

TO_OPEN = timedelta(minutes=15)
"""How long a note waits for the lead before the deputy has it too."""
LONGEST = 20_000  # letters, in the note
LONGEST_BOX = 500  # letters, in any other box


class NothingWritten(Refusal):
    says = "Write what you saw or heard, even one line"
    where = "words"


class TooLong(Refusal):
    says = "That is longer than a note can be. Send the part that matters most now"
    instead = "Nothing you wrote is lost: it is still on the page."
    where = "words"


class TooLongForABox(Refusal):
    says = "That is longer than this box can hold. The note itself has room"


class NobodyNamed(Refusal):
    says = "Say who it is about, or write “not known”"
    where = "who"


class AfterToday(Refusal):
    says = "The date is after today"
    where = "happened_on"


class AlreadySent(Refusal):
    says = "This note was sent already. Write what is new in another note"
    instead = "Nothing you wrote is lost: it is still on the page."
    where = "words"


class NotYours(Refusal):
    says = "There is no draft of yours here."


class ChangedMeanwhile(Refusal):
    """The draft was changed in another window."""

    says = "This note was changed in another window. Both versions are here. Choose which words stand"
    where = "words"


@dataclass(frozen=True)
class Given:
    """What is asked of somebody who writes a note. Only the words and *who* are ever required."""

    words: str
    who: str
    happened: str = "not-known"
    happened_on: date | None = None
    hurt_or_afraid: str = "not-known"
    goes_home: str = ""
    alone: str = "not-known"

    def as_kept(self) -> dict[str, object]:
        """What of it stands in the record."""
        answers = {
            "happened": self.happened,
            "happened_on": self.happened_on.isoformat() if self.happened_on else "",
            "hurt_or_afraid": self.hurt_or_afraid,
            "alone": self.alone,
        }
        return {"words": self.words, "answers": answers, "goes_home": self.goes_home}

    def check(self, today: date) -> list[Refusal]:
        """Everything that stops this note, in the order of the page."""
        wrong: list[Refusal] = []
        if not self.words.strip():
            wrong.append(NothingWritten())
        elif len(self.words) > LONGEST:
            wrong.append(TooLong())
        if not self.who.strip():
            wrong.append(NobodyNamed())
        for box, words in (("who", self.who), ("goes_home", self.goes_home)):
            if len(words) > LONGEST_BOX:
                wrong.append(TooLongForABox(where=box))
        if self.happened_on and self.happened_on > today:
            wrong.append(AfterToday())
        return wrong


class NotReady(Refusal):
    """The note is not ready; *reasons* says why, one for each box."""

    says = "There is a problem. Nothing is lost."

    def __init__(self, reasons: list[Refusal]) -> None:
        super().__init__()
        self.reasons = reasons


def note(
    *,
    given: Given,
    send: bool,
    closed: bool = False,
    about: frozenset[UUID] = frozenset(),
    by: Worker,
    at: datetime,
    once: str = "",
) -> UUID:
    """Keep a note, as a draft or sent. *closed*: it is about somebody who works with children; *about*, which
    of the people here, who never see it.

    Raises:
        NotReady: something in it must be put right first.
    """
    if wrong := given.check(at.date()):
        raise NotReady(wrong)
    pressed, whole = "note" if send else "draft", (given, closed, sorted(about))
    with sealed(pressed, by=by, at=at, once=once, given=whole) as doing:
        if before := doing.made_before():
            return before
        child = named(given.who.strip(), agency=by.agency, at=at, is_child="yes")
        concern = Concern.objects.create(
            held_by_id=by.agency,
            key=child.key,
            child=child,
            **given.as_kept(),
            **_route(closed, about, by),
            written_by_id=by.id,
            written_at=at,
            stage=Stage.DRAFT,
        )
        if send:
            _send(concern, by, at)
        return doing.made(concern)


def finish(
    *,
    concern: UUID,
    given: Given,
    send: bool,
    version: int,
    closed: bool = False,
    about: frozenset[UUID] = frozenset(),
    by: Worker,
    at: datetime,
    once: str = "",
) -> UUID:
    """Change a draft, and send it or keep it for later. *version*: the one that was on the page.

    Raises:
        NotReady: something in it must be put right first.
        NotYours: there is none, or it is somebody else's.
        AlreadySent: it is a draft no more.
        ChangedMeanwhile: another window saved it since.
    """
    if wrong := given.check(at.date()):
        raise NotReady(wrong)
    pressed, whole = "note" if send else "draft", (concern, version, given, closed, sorted(about))
    with sealed(pressed, by=by, at=at, once=once, given=whole) as doing:
        if before := doing.made_before():
            return before
        held = Concern.objects.select_for_update(of=("self",))
        draft = held.filter(pk=concern, held_by_id=by.agency, written_by_id=by.id).first()
        if draft is None:
            raise NotYours
        if draft.stage != Stage.DRAFT:
            raise AlreadySent
        if draft.version != version:
            raise ChangedMeanwhile
        if draft.route == Route.CLOSED and not closed:
            # It never opens up again because a page was out of date.
            closed, about = True, frozenset(UUID(one) for one in draft.about)
        draft.add(
            **given.as_kept(),
            **_route(closed, about, by),
            written_at=at,
            version=version + 1,
        )
        if send:
            _send(draft, by, at)
        return doing.made(draft)


def _route(closed: bool, about: frozenset[UUID], by: Worker) -> dict[str, object]:
    """Which way a note goes, and whom it is closed to."""
    if not (closed or about):
        return {"route": Route.ORDINARY, "about": [], "closed_to": []}
    kept_out = _closed_to(about, by)
    return {"route": Route.CLOSED, "about": sorted(map(str, about)), "closed_to": sorted(map(str, kept_out))}


def _closed_to(about: frozenset[UUID], by: Worker) -> set[UUID]:
    """Whom a closed note is closed to: those it is about, and all whom they manage. Never its writer."""
    closed, waiting = set(about), list(about)
    while waiting:
        managed = Account.objects.filter(managed_by_id=waiting.pop()).values_list("pk", flat=True)
        waiting += [pk for pk in managed if pk not in closed]
        closed |= set(managed)
    return {pk for pk in closed if pk != by.id}


def _send(concern: Concern, by: Worker, at: datetime) -> None:
    """Send it to the lead, or to whoever stands in if the lead is away or it is closed to them."""
    takers = takes_notes(by, at, closed_to(concern)).able
    to, deputy = takers[0].id if takers else by.id, takers[1].id if takers[1:] else None
    concern.add(stage=Stage.SENT, sent_at=at, sent_to_id=to)
    FollowUp.objects.create(
        held_by_id=concern.held_by_id,
        key=concern.key,
        concern=concern,
        what=Owing.READ_NOTE,
        owner_id=to,
        deputy_id=deputy,
        due_at=at + TO_OPEN,
        made_at=at,
    )
