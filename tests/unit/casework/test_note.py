"""A note goes to whoever may have it, at once, once, and never past a closed door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from given.people import AT, NOTE, School, later, somebody
from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.chronology.home import home
from sharewise.casework.chronology.people_here import worker
from sharewise.casework.records.models import Account, AuditEntry, Concern, FollowUp, Person
from sharewise.casework.steps.note import (
    AlreadySent,
    ChangedMeanwhile,
    Given,
    NotReady,
    NotYours,
    finish,
    note,
)
from sharewise.casework.steps.open_note import NoSuchNote, open_note
from sharewise.reasoning.terms.worker import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def school() -> School:
    return School()


def test_the_lead_has_it_at_once_and_the_writer_sees_where_it_is(school: School) -> None:
    made = note(given=NOTE, send=True, by=school.amina, at=AT)
    (card,) = home(by=school.tom, at=later(1)).owed
    assert (card.concern, card.child, card.late) == (made, "Maya Tullyfern", False)
    assert home(by=school.priya, at=later(1)).owed == ()
    (told,) = home(by=school.amina, at=later(1)).told
    assert told.sent_to == "Tom Okafor"
    assert told.opened_at is None
    open_note(concern=made, by=school.tom, at=later(5))
    (told,) = home(by=school.amina, at=later(6)).told
    assert told.opened_by == "Tom Okafor"
    assert told.opened_at == later(5)
    assert home(by=school.tom, at=later(6)).owed == ()


def test_not_opened_in_a_quarter_of_an_hour_the_deputy_has_it_too(school: School) -> None:
    note(given=NOTE, send=True, by=school.amina, at=AT)
    assert home(by=school.priya, at=later(14)).owed == ()
    (card,) = home(by=school.priya, at=later(15)).owed
    assert card.late
    assert home(by=school.tom, at=later(15)).owed[0].late


def test_a_lead_who_is_away_is_not_waited_for(school: School) -> None:
    Account.objects.filter(pk=school.tom.id).update(
        away_from=AT - timedelta(days=1), away_until=AT + timedelta(days=1)
    )
    note(given=NOTE, send=True, by=school.amina, at=AT)
    assert len(home(by=school.priya, at=later(1)).owed) == 1
    assert home(by=school.tom, at=later(1)).owed == ()


def test_the_same_form_sent_twice_makes_one_note(school: School) -> None:
    made = [note(given=NOTE, send=True, by=school.amina, at=later(n), once="a-token") for n in range(2)]
    assert made[0] == made[1]
    assert Concern.objects.count() == Person.objects.count() == FollowUp.objects.count() == 1
    assert AuditEntry.objects.filter(did="note").count() == 1
    other = note(given=NOTE, send=True, by=school.helen, at=AT, once="a-token")
    assert other != made[0]  # one person's form never answers for another's


def test_the_same_form_pressed_otherwise_or_with_more_words_is_another_note(school: School) -> None:
    more = replace(NOTE, words=NOTE.words + " She cried.")
    made = [
        note(given=NOTE, send=False, by=school.amina, at=AT, once="t"),  # kept, and the answer never came
        note(given=NOTE, send=True, by=school.amina, at=AT, once="t"),  # so it is sent
        note(given=more, send=True, by=school.amina, at=AT, once="t"),  # and something is added
    ]
    assert len(set(made)) == 3
    with_tom = [card.concern for card in home(by=school.tom, at=later(1)).owed]
    assert sorted(with_tom) == sorted(made[1:])
    seen = look_at(made[2], by=school.tom, at=AT)
    assert seen
    assert "She cried." in seen.words


WRONG = [
    (Given(words=" \n ", who="Maya"), ["words"]),
    (Given(words="", who=""), ["words", "who"]),
    (Given(words="x" * 20_001, who="Maya"), ["words"]),
    (Given(words="x", who="Maya", happened_on=date(2026, 11, 26)), ["happened_on"]),
]


@pytest.mark.parametrize(("given", "boxes"), WRONG, ids=["spaces", "empty", "long", "tomorrow"])
def test_what_is_missing_is_said_box_by_box_and_nothing_is_kept(
    school: School, given: Given, boxes: list[str]
) -> None:
    with pytest.raises(NotReady) as refused:
        note(given=given, send=True, by=school.amina, at=AT)
    assert [reason.where for reason in refused.value.reasons] == boxes
    assert not Concern.objects.exists()
    assert not AuditEntry.objects.filter(did="note").exists()


def test_a_draft_is_its_writers_alone_until_it_is_sent(school: School) -> None:
    draft = note(given=Given(words="She seemed", who="Maya"), send=False, by=school.amina, at=AT)
    for other in (school.tom, school.priya, school.helen, school.joan):
        assert look_at(draft, by=other, at=AT) is None
        with pytest.raises(NotYours):
            finish(concern=draft, given=NOTE, send=True, version=1, by=other, at=AT)
    finish(concern=draft, given=NOTE, send=True, version=1, by=school.amina, at=later(3))
    seen = look_at(draft, by=school.tom, at=later(4))
    assert seen
    assert seen.words == NOTE.words
    with pytest.raises(AlreadySent):
        finish(concern=draft, given=NOTE, send=True, version=2, by=school.amina, at=later(5))


def test_two_windows_on_one_draft_are_told_of_each_other(school: School) -> None:
    draft = note(given=Given(words="one", who="Maya"), send=False, by=school.amina, at=AT)
    finish(concern=draft, given=Given(words="two", who="Maya"), send=False, version=1, by=school.amina, at=AT)
    with pytest.raises(ChangedMeanwhile):
        finish(
            concern=draft,
            given=Given(words="three", who="Maya"),
            send=True,
            version=1,
            by=school.amina,
            at=AT,
        )
    seen = look_at(draft, by=school.amina, at=AT)
    assert seen
    assert seen.words == "two"


def test_a_note_about_the_lead_is_closed_to_the_lead_and_all_they_manage(school: School) -> None:
    dev = somebody("Dev Patel", Role.DEPUTY, agency=school.agency, managed_by=school.tom.id)
    made = note(given=NOTE, send=True, closed=True, about=frozenset({school.tom.id}), by=school.amina, at=AT)
    for kept_out in (school.tom, dev):
        assert look_at(made, by=kept_out, at=later(60)) is None
        assert home(by=kept_out, at=later(60)).owed == ()
        with pytest.raises(NoSuchNote):
            open_note(concern=made, by=kept_out, at=later(60))
    (card,) = home(by=school.priya, at=later(1)).owed
    assert card.closed
    assert card.concern == made


def test_a_draft_becomes_closed_and_never_opens_up_again(school: School) -> None:
    draft = note(given=NOTE, send=False, by=school.amina, at=AT)
    about = frozenset({school.tom.id})
    finish(concern=draft, given=NOTE, send=False, version=1, closed=True, about=about, by=school.amina, at=AT)
    finish(concern=draft, given=NOTE, send=True, version=2, by=school.amina, at=AT)  # from a page out of date
    assert look_at(draft, by=school.tom, at=AT) is None
    assert [card.closed for card in home(by=school.priya, at=AT).owed] == [True]


def test_a_lead_keeps_what_was_opened_in_sight(school: School) -> None:
    made = note(given=NOTE, send=True, by=school.amina, at=AT)
    assert home(by=school.tom, at=AT).having == ()
    open_note(concern=made, by=school.tom, at=later(1))
    for lead in (school.tom, school.priya):
        assert [one.concern for one in home(by=lead, at=later(2)).having] == [made]
    for other in (school.amina, school.helen, school.joan):
        assert home(by=other, at=later(2)).having == ()


def test_both_leads_away_is_said_and_it_is_not_said_that_they_have_it(school: School) -> None:
    Account.objects.update(away_from=AT - timedelta(days=1), away_until=AT + timedelta(days=9))
    made = note(given=NOTE, send=True, by=school.amina, at=AT)
    seen = look_at(made, by=school.amina, at=AT)
    assert seen
    assert not seen.sent_to_is_here


def test_a_deputy_who_is_one_no_longer_sees_nothing_and_another_lead_has_it(school: School) -> None:
    note(given=NOTE, send=True, by=school.amina, at=AT)
    Account.objects.filter(pk=school.priya.id).update(roles=[Role.PRACTITIONER])
    Account.objects.filter(pk=school.helen.id).update(roles=[Role.DEPUTY])
    priya, helen = worker(school.priya.id), worker(school.helen.id)
    assert priya
    assert helen
    assert home(by=priya, at=later(20)).owed == ()
    assert home(by=helen, at=later(10)).owed == ()
    assert len(home(by=helen, at=later(20)).owed) == 1


def test_where_every_lead_is_closed_out_it_stays_with_its_writer(school: School) -> None:
    leads = frozenset({school.tom.id, school.priya.id})
    made = note(given=NOTE, send=True, closed=True, about=leads, by=school.amina, at=AT)
    seen = look_at(made, by=school.amina, at=AT)
    assert seen
    assert seen.sent_to_id == school.amina.id
    assert [card.concern for card in home(by=school.amina, at=AT).owed] == [made]
    open_note(concern=made, by=school.amina, at=later(1))
    assert home(by=school.amina, at=later(1)).owed == ()


def test_the_lead_where_there_is_no_other_keeps_their_own_note(school: School) -> None:
    made = note(given=NOTE, send=True, by=school.tom, at=AT)
    assert [card.concern for card in home(by=school.priya, at=AT).owed] == [made]


@pytest.mark.parametrize("name", ["Zoë", "王小明", "עלמה", "O’Neill-Ọlá", "Ραλλού", "🙂"])
def test_names_in_every_script_come_back_as_they_were_written(school: School, name: str) -> None:
    made = note(given=Given(words=f"{name} said so", who=name), send=True, by=school.amina, at=AT)
    seen = look_at(made, by=school.tom, at=AT)
    assert seen
    assert seen.who == name
    assert seen.words == f"{name} said so"
