"""Somebody asks about a child: a claim that was checked is weighed as what it says, and any other is not."""

from __future__ import annotations

from datetime import date

import pytest

from sharewise import Answer, Weighing, weigh
from sharewise.doors.web.should_i_share.answer import answer_context
from sharewise.doors.web.should_i_share.situation import CALLER, as_data, situation
from sharewise.doors.web.should_i_share.so_far import Answered, Caller, Line, SoFar
from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.facts.recipient import claims_to_be

DAY = date(2026, 11, 25)
HERE = "She is here with us now."
GOES = {"in-full", "summary"}
CHECKED = ("rung-back", "id-seen", "secure-mail")
NOT_CHECKED = ("no", "order-seen", NOT_KNOWN)
"""A sealed order says nothing of whoever brought it."""


def asked(claims: str, verified: str, *topics: str) -> SoFar:
    return SoFar(
        topics=("asking", *topics),
        lines=(
            Line(text="He asked if she was here.", kind="adults-words"),
            Line(text="We have concerns that she is being exploited.", kind="from-record"),
            Line(text=HERE, kind="observed", marks=("place",)),
        ),
        ages=("14",),
        adults=("mother",),
        source=(NOT_KNOWN,),
        caller=Caller(claims=claims, how="phone", verified=verified),
        answers=(
            Answered(fact="danger_now", slots=(("facts.danger_now", "no"),)),
            Answered(fact="exploitation", slots=(("people.child.exploitation", "early-signs"),)),
            Answered(fact="other_serious_harm", slots=(("people.child.other_serious_harm", "no"),)),
        ),
    )  # fmt: skip


def weighed(so_far: SoFar) -> Weighing:
    return weigh(situation(so_far, DAY))


def to_caller(so_far: SoFar) -> Answer:
    return next(answer for answer in weighed(so_far).answers if answer.recipient == CALLER)


def headline(so_far: SoFar) -> str:
    return str(answer_context(so_far, situation(so_far, DAY))["headline"])


@pytest.mark.parametrize("verified", NOT_CHECKED)
@pytest.mark.parametrize("claims", [NOT_KNOWN, *claims_to_be.values])
def test_a_claim_that_was_not_checked_is_a_caller_we_cannot_place(claims: str, verified: str) -> None:
    answer = to_caller(asked(claims, verified, "used"))
    assert answer.kind == "unknown-caller"
    assert not GOES & {item.treatment for item in answer.items}
    if verified != NOT_KNOWN:
        assert answer.as_things_stand == "do-not-share"


@pytest.mark.parametrize("verified", CHECKED)
@pytest.mark.parametrize(
    ("claims", "kind", "person"),
    [
        ("police", "police", None),
        ("social-worker", "childrens-services", None),
        ("solicitor", "solicitor", None),
        ("court", "court", None),
        ("journalist", "media", None),
        ("professional", "other", "professional"),
        ("mother", "person", "mother"),
        ("father", "person", "father"),
        ("parents-partner", "person", "parents-partner"),
        ("relative", "person", "relative"),
        # Checked, and still nobody that the page knows.
        ("friend", "unknown-caller", None),
        ("child", "unknown-caller", None),
        ("other", "unknown-caller", None),
        ("unknown", "unknown-caller", None),
    ],
)
def test_a_claim_that_was_checked_is_that_reader(
    claims: str, kind: str, person: str | None, verified: str
) -> None:
    caller = as_data(asked(claims, verified))["recipients"][-1]
    assert (caller["id"], caller["kind"], caller.get("person")) == (CALLER, kind, person)


@pytest.mark.parametrize("verified", CHECKED)
@pytest.mark.parametrize("topics", [(), ("used",), ("hurt",), ("abuse",)])
@pytest.mark.parametrize("claims", ["parents-partner", "relative"])
def test_somebody_near_the_family_gets_nothing_though_we_know_them(
    claims: str, topics: tuple[str, ...], verified: str
) -> None:
    so_far = asked(claims, verified, *topics)
    answer = to_caller(so_far)
    assert answer.as_things_stand == "do-not-share"
    assert {item.treatment for item in answer.items} == {"leave-out"}
    said = headline(so_far)
    assert said.startswith("Tell whoever asked nothing, not even whether the child is here.")
    assert "Say nothing to" not in said


@pytest.mark.parametrize("claims", [*claims_to_be.values])
@pytest.mark.parametrize("topics", [(), ("used",), ("hurt",), ("abuse",)])
def test_where_the_child_is_goes_to_no_family_and_no_outsider_on_a_checked_word(
    claims: str, topics: tuple[str, ...]
) -> None:
    answer = to_caller(asked(claims, "rung-back", *topics))
    if answer.kind not in ("police", "childrens-services"):
        assert {item.id: item.treatment for item in answer.items}["line-3"] not in GOES


def test_a_parent_we_know_waits_for_advice_when_a_child_may_be_used() -> None:
    so_far = asked("mother", "rung-back", "used")
    answer = to_caller(so_far)
    assert answer.as_things_stand == "seek-advice"
    assert not GOES & {item.treatment for item in answer.items}
    said = headline(so_far)
    assert said.startswith("Tell whoever asked nothing yet. Seek advice first.")
    assert "Do not speak to" not in said


@pytest.mark.parametrize(
    ("claims", "ticked", "known"),
    [
        ("social-worker", "childrens-services", ("other_serious_harm", "people.child.other_serious_harm")),
        ("police", "police", ("danger_now", "facts.danger_now")),
    ],
)
def test_a_service_that_was_rung_back_hears_what_it_would_hear_had_we_rung(
    claims: str, ticked: str, known: tuple[str, str]
) -> None:
    fact, place = known
    serious = Answered(fact=fact, slots=((place, "yes"),))
    rang = asked(claims, "rung-back", "hurt").saying(serious)
    answer = to_caller(rang)
    ours = next(a for a in weighed(rang.with_(readers=(ticked,))).answers if a.recipient == ticked)
    assert answer.as_things_stand == ours.as_things_stand == "share"
    assert [item.treatment for item in answer.items] == [item.treatment for item in ours.items]
    assert to_caller(asked(claims, "no", "hurt").saying(serious)).as_things_stand == "do-not-share"


def test_the_page_says_that_they_asked() -> None:
    readers = answer_context(so_far := asked("police", "rung-back"), situation(so_far, DAY))["readers"]
    assert readers[0].name == "the police (who asked)"
    unknown = answer_context(so_far := asked("police", "no"), situation(so_far, DAY))["readers"]
    assert unknown[0].name == "whoever asked"
