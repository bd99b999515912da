"""Who sees what. The list and the single record are one rule; each cell is written out by hand."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from given.people import AT, NOTE, School, an_agency, later, somebody
from sharewise.casework.chronology.call import call as look_at_call
from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.chronology.home import home
from sharewise.casework.chronology.seen import sight
from sharewise.casework.records.models import Account, Concern
from sharewise.casework.steps.keep_call import Call, keep_call
from sharewise.casework.steps.note import note
from sharewise.reasoning.need_to_know import Matter, Seen, sight_of
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.worker import Role, Worker

HERE, THERE = UUID(int=1), UUID(int=2)
SELF, OTHER = UUID(int=3), UUID(int=4)


@pytest.mark.django_db
def test_each_person_sees_their_part_of_a_note_and_no_more() -> None:
    school = School()
    hub = somebody("Grace Lowe", Role.HUB, agency=an_agency("Wrenbridge MASH"))
    clerk = somebody("Sam Whitlock", Role.POLICE_CLERK, agency=an_agency("Wrenbridge Police"))
    other_lead = somebody("Ola Else", Role.LEAD, agency=an_agency("Another school"))
    made = note(given=NOTE, send=True, by=school.amina, at=AT)
    seen = {who.name: look_at(made, by=who, at=AT) for who in (*school.everyone, hub, clerk, other_lead)}
    assert {name for name, part in seen.items() if part} == {"Amina Yusuf", "Tom Okafor", "Priya Nair"}
    assert {name for name, part in seen.items() if part and part.whole} == {"Tom Okafor", "Priya Nair"}


@pytest.mark.django_db
def test_a_call_is_seen_by_whoever_took_it_and_the_leads() -> None:
    school = School()
    made = keep_call(
        call=Call(name="Gary", number="07700 900123", words="Is she there?"), by=school.helen, at=AT
    )
    seen = [who.name for who in school.everyone if look_at_call(made, by=who, at=AT)]
    assert seen == ["Tom Okafor", "Priya Nair", "Helen Marsh"]


def workers() -> st.SearchStrategy[Worker]:
    roles = st.frozensets(st.sampled_from(list(Role)), max_size=3)
    return st.builds(
        Worker,
        id=st.sampled_from([SELF, OTHER]),
        name=st.just("A B"),
        job=st.just(""),
        agency=st.sampled_from([HERE, THERE]),
        agency_name=st.just(""),
        roles=roles,
    )


def matters() -> st.SearchStrategy[Matter]:
    return st.builds(
        Matter,
        held_by=st.sampled_from([HERE, THERE]),
        written_by=st.sampled_from([SELF, OTHER]),
        stage=st.sampled_from(list(Stage)),
        route=st.sampled_from(list(Route)),
        closed_to=st.frozensets(st.sampled_from([SELF, OTHER])),
    )


@given(matters(), workers())
def test_what_holds_for_everybody(matter: Matter, worker: Worker) -> None:
    seen = sight_of(matter, worker).seen
    if worker.agency != matter.held_by or worker.id in matter.closed_to:
        assert seen is Seen.NOTHING
    if matter.stage is Stage.DRAFT and worker.id != matter.written_by:
        assert seen is Seen.NOTHING
    if seen is Seen.ALL and matter.stage is not Stage.DRAFT:
        assert worker.leads
    if not worker.leads and worker.id != matter.written_by:
        assert seen is Seen.NOTHING


@pytest.mark.django_db
def test_no_list_holds_what_one_record_would_refuse_and_no_lead_misses_one() -> None:
    school = School()
    ids = frozenset(Account.objects.values_list("pk", flat=True))
    for writer in school.everyone:
        note(given=NOTE, send=False, by=writer, at=AT)
        note(given=NOTE, send=True, by=writer, at=AT)
        for about in sorted(ids):
            note(given=NOTE, send=True, closed=True, about=frozenset({about}), by=writer, at=AT)
    elsewhere = somebody("Ola Else", Role.LEAD, agency=an_agency("Another school"))
    for who in (*school.everyone, elsewhere):
        page = home(by=who, at=later(60))
        listed = {card.concern for card in page.owed}
        may = {c.pk: sight(c, who).seen for c in Concern.objects.all()}
        assert {one for one in listed if may[one] is Seen.NOTHING} == set()
        if who.leads:  # an hour later all of it is late, and every lead who may know has it
            sent = {c.pk for c in Concern.objects.filter(stage=Stage.SENT)}
            assert {pk for pk, seen in may.items() if seen is Seen.ALL} & sent <= listed
        assert {one.concern for one in page.drafts} <= {pk for pk, seen in may.items() if seen is Seen.ALL}
