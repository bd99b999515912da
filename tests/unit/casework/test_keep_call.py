"""A call is kept as it was said, and nothing is looked up."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from given.people import AT, School, later
from sharewise.casework.chronology.home import home
from sharewise.casework.records.models import Approach
from sharewise.casework.steps.keep_call import Call, NothingKept, TooLong, keep_call
from sharewise.casework.steps.note import Given, note
from sharewise.casework.steps.take_call import NoSuchCall, take_call
from sharewise.reasoning.terms.location import reveal

pytestmark = pytest.mark.django_db
GARY = Call(name="Gary Pike", number="07700 900123", child="Sacha", words="Is she there?", said_at="4:05pm")


@pytest.fixture
def school() -> School:
    return School()


@pytest.mark.parametrize("box", ["name", "number", "child", "words"])
def test_one_box_is_enough(school: School, box: str) -> None:
    made = keep_call(call=Call(**{box: "withheld"}), by=school.amina, at=AT)
    kept = Approach.objects.get(pk=made)
    held = {
        "name": kept.caller.name,
        "number": reveal(kept.number_shown),
        "child": kept.child.name,
        "words": kept.words,
    }
    assert {name for name, value in held.items() if value == "withheld"} == {box}


def test_no_box_at_all_is_refused_and_a_book_is_too_long(school: School) -> None:
    with pytest.raises(NothingKept):
        keep_call(call=Call(said_at="4pm"), by=school.amina, at=AT)
    with pytest.raises(TooLong) as refused:
        keep_call(call=Call(words="x" * 5_001), by=school.amina, at=AT)
    assert refused.value.where == "words"
    with pytest.raises(TooLong):
        keep_call(call=Call(name="G", said_at="x" * 5_001), by=school.amina, at=AT)
    assert not Approach.objects.exists()


def test_the_lead_has_it_and_it_is_done_when_they_take_it(school: School) -> None:
    made = keep_call(call=GARY, by=school.amina, at=AT)
    (card,) = home(by=school.tom, at=later(1)).owed
    assert card.approach == made
    with pytest.raises(NoSuchCall):
        take_call(call=made, by=school.amina, at=later(2))
    take_call(call=made, by=school.tom, at=later(2))
    take_call(call=made, by=school.tom, at=later(3))
    assert home(by=school.tom, at=later(4)).owed == ()


def test_keeping_asks_the_same_of_the_database_for_a_child_we_know_and_one_we_do_not(school: School) -> None:
    note(given=Given(words="Sacha was here", who="Sacha"), send=True, by=school.amina, at=AT)
    asked = []
    for child in ("Sacha", "Nobody"):
        with CaptureQueriesContext(connection) as queries:
            keep_call(call=Call(name="Gary Pike", child=child), by=school.amina, at=AT)
        asked.append(
            [" ".join(query["sql"].split()[:4]) for query in queries if "SAVEPOINT" not in query["sql"]]
        )
    assert asked[0] == asked[1]


def test_the_number_hides_itself(school: School) -> None:
    made = keep_call(call=GARY, by=school.amina, at=AT)
    kept = Approach.objects.get(pk=made)
    assert "900123" not in f"{kept.number_shown} {kept.number_shown!r} {kept.__dict__}"
