"""The pages of people who are signed in: each chair, each form, and each door that stays shut."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from given.people import School, an_agency, somebody
from sharewise.casework.records.models import Account, AuditEntry, Concern, FollowUp
from sharewise.doors.site.desk import desk
from sharewise.doors.site.policy import SIGNED_IN, check
from sharewise.reasoning.terms.worker import Role, Worker

pytestmark = pytest.mark.django_db
FORM = {"words": "Maya said “he was shouting”. Zebrawood.", "who": "Maya Tullyfern", "happened": "today"}
NO_SUCH = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def school() -> School:
    return School()


def sitting(who: Worker) -> Client:
    """A browser in somebody's chair."""
    client = Client(raise_request_exception=False)
    assert client.post(reverse("sit-down", kwargs={"account": who.id})).status_code == 302
    return client


def noted(by: Worker, **more: str) -> str:
    """Send a note; the address of the page that says so."""
    answer = sitting(by).post("/note/", {**FORM, "go": "send", "once": "t", **more})
    assert answer.status_code == 302, answer.content.decode()
    return answer["Location"]


def test_nobody_without_a_chair_sees_or_changes_anything(school: School) -> None:
    noted(school.amina)
    lines = AuditEntry.objects.count()
    for route in desk:
        if getattr(route, "sharewise_policy", None) is SIGNED_IN:
            where = "/" + re.sub(r"<uuid:\w+>", str(Concern.objects.get().pk), str(route.pattern))
            for method in ("get", "post"):
                answer = getattr(Client(), method)(where, FORM)
                refused = ((302, "/chairs/"), (405, None)) if method == "get" else ((401, None), (405, None))
                assert (answer.status_code, answer.get("Location")) in refused, where
    assert AuditEntry.objects.count() == lines
    check(desk)


def test_a_note_goes_from_the_assistant_to_the_lead_and_back(school: School) -> None:
    page = sitting(school.amina).get(noted(school.amina)).content.decode()
    assert "Tom has your note." in page
    tom = sitting(school.tom)
    home = tom.get("/home/").content.decode()
    assert "New note from Amina Yusuf" in home
    answer = tom.post(reverse("open-note", kwargs={"which": Concern.objects.get().pk}), follow=True)
    assert "Zebrawood" in answer.content.decode()
    assert "Received by Tom Okafor" in sitting(school.amina).get("/home/").content.decode()


def test_a_refused_note_keeps_every_word_and_says_what_to_do(school: School) -> None:
    answer = sitting(school.amina).post("/note/", {**FORM, "who": " ", "goes_home": "3pm, Quillmother"})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert 'href="#who"' in page
    for word in ("Zebrawood", "Quillmother", "Say who it is about"):
        assert word in page
    title = re.search(r"<title>(.*)</title>", page)
    assert title
    assert title[1] == "Error: Note – Sharewise"
    assert not Concern.objects.exists()


@pytest.mark.parametrize(
    "odd", [{"happened": "never"}, {"hurt": "<b>"}, {"alone": "x" * 999}, {"go": "later"}]
)
def test_an_answer_the_page_never_offered_is_not_known(school: School, odd: dict[str, str]) -> None:
    assert sitting(school.amina).post("/note/", FORM | odd).status_code == 302
    kept = Concern.objects.get()
    assert {kept.answers["hurt_or_afraid"], kept.answers["alone"]} == {"not-known"}


@pytest.mark.parametrize("day", ["2026-02-30", "tomorrow", "2999-01-01"])
def test_a_day_that_is_none_is_said(school: School, day: str) -> None:
    answer = sitting(school.amina).post("/note/", FORM | {"happened": "another-day", "happened_on": day})
    assert answer.status_code == 400
    assert 'href="#happened_on"' in answer.content.decode()


def test_a_note_about_a_colleague_goes_nowhere_until_somebody_is_ticked(school: School) -> None:
    amina = sitting(school.amina)
    asked = amina.post("/note/", FORM | {"go": "about"})  # the button that leads there keeps every word
    page = asked.content.decode()
    assert asked.status_code == 200
    assert "Zebrawood" in page
    assert "Which grown-up is it about?" in page
    assert "ring Tom" not in page
    assert page.count(" checked") == 1  # "today", as it was chosen; nothing else is ticked beforehand
    closed = FORM | {"closed": "yes", "go": "send"}
    answer = amina.post("/note/", closed)
    assert answer.status_code == 400
    assert 'href="#about"' in answer.content.decode()
    assert "Zebrawood" in answer.content.decode()
    assert not Concern.objects.exists()
    sent = amina.post("/note/", closed | {"about": str(school.tom.id)}, follow=True).content.decode()
    assert "Priya" in sent
    assert "Tom" not in sent
    for page in ("/home/", reverse("concern", kwargs={"which": Concern.objects.get().pk})):
        assert "Tullyfern" not in sitting(school.tom).get(page).content.decode()
    assert "About somebody who works with children" in sitting(school.priya).get("/home/").content.decode()


@pytest.mark.parametrize("version", ["9" * 5000, "-1", "x", ""])
def test_a_version_that_is_none_is_a_changed_draft_and_not_a_fault(school: School, version: str) -> None:
    amina = sitting(school.amina)
    amina.post("/note/", FORM | {"go": "later"})
    where = reverse("draft", kwargs={"concern": Concern.objects.get().pk})
    assert amina.post(where, FORM | {"version": version}).status_code == 400


def test_a_draft_pressed_twice_is_sent_once_and_a_later_press_keeps_its_words(school: School) -> None:
    amina = sitting(school.amina)
    amina.post("/note/", FORM | {"go": "later"})
    where = reverse("draft", kwargs={"concern": Concern.objects.get().pk})
    twice = [amina.post(where, FORM | {"go": "send", "version": "1", "once": "d"}) for _ in range(2)]
    assert [answer.status_code for answer in twice] == [302, 302]
    assert twice[0]["Location"] == twice[1]["Location"]
    more = amina.post(
        where, FORM | {"words": "And Quartzine too.", "go": "send", "version": "1", "once": "d"}
    )
    assert more.status_code == 400
    assert "Quartzine" in more.content.decode()
    assert "sent already" in more.content.decode()
    assert FollowUp.objects.count() == 1


def test_somebody_who_was_signed_out_is_told_so_and_led_nowhere(school: School) -> None:
    amina = sitting(school.amina)
    amina.post("/chairs/get-up/")
    answer = amina.post("/note/", FORM)
    assert answer.status_code == 401
    assert "You were signed out" in answer.content.decode()


def test_where_nobody_leads_nobody_is_said_to(school: School) -> None:
    hub = an_agency("Wrenbridge MASH")
    grace = somebody("Grace Lowe", Role.HUB, agency=hub)
    page = sitting(grace).get("/note/").content.decode()
    assert "Nobody here leads on safeguarding" in page
    sent = sitting(grace).post("/note/", FORM | {"go": "send"}, follow=True).content.decode()
    assert "It is with you" in sent
    assert "LADO" not in sent
    opened = sitting(grace).post(
        reverse("open-note", kwargs={"which": Concern.objects.get().pk}), follow=True
    )
    assert opened.status_code == 200
    kept = sitting(grace).post("/someone-is-asking/", {"name": "Gary"}, follow=True).content.decode()
    assert "Ring the hub (MASH), today." in kept


def test_pressing_twice_makes_one_note(school: School) -> None:
    assert noted(school.amina) == noted(school.amina)
    assert Concern.objects.count() == FollowUp.objects.count() == 1


def test_what_is_hidden_and_what_is_not_there_answer_alike(school: School) -> None:
    noted(school.amina)
    for name, part in (
        ("concern", "which"),
        ("call-kept", "which"),
        ("draft", "concern"),
        ("note-sent", "concern"),
    ):
        helen = sitting(school.helen)
        hidden = helen.get(reverse(name, kwargs={part: Concern.objects.get().pk}))
        absent = helen.get(reverse(name, kwargs={part: NO_SUCH}))
        assert hidden.status_code == absent.status_code == 404
        assert hidden.content == absent.content
    hidden = helen.post(reverse("open-note", kwargs={"which": Concern.objects.get().pk}))
    absent = helen.post(reverse("open-note", kwargs={"which": NO_SUCH}))
    assert (hidden.status_code, hidden.content) == (absent.status_code, absent.content)


def test_the_callers_page_is_the_same_byte_for_byte_for_a_child_we_know(school: School) -> None:
    def asked() -> str:
        page = sitting(school.helen).get("/someone-is-asking/").content.decode()
        return re.sub(r'name="(once|csrfmiddlewaretoken)" value="[^"]*"|\d+:\d\d[ap]m', "", page)

    before = asked()
    noted(school.amina, who="Sasha")
    assert asked() == before


def test_a_kept_call_shows_no_number_and_reaches_the_lead(school: School) -> None:
    call = {"name": "Gary Pike", "number": "07700 900123", "child": "Sacha", "words": "Is she there?"}
    kept = sitting(school.helen).post("/someone-is-asking/", call, follow=True).content.decode()
    assert "Gary Pike" in kept
    assert "900123" not in kept
    assert "Somebody asked about a child" in sitting(school.tom).get("/home/").content.decode()
    empty = sitting(school.helen).post("/someone-is-asking/", {"said_at": "4pm"})
    assert empty.status_code == 400


def test_no_page_is_stored_and_no_title_or_address_names_anybody(school: School) -> None:
    where = noted(school.amina)
    amina = sitting(school.amina)
    for page in (where, "/home/", "/note/", reverse("concern", kwargs={"which": Concern.objects.get().pk})):
        answer = amina.get(page)
        assert answer["Cache-Control"] == "no-store"
        title = re.search(r"<title>(.*)</title>", answer.content.decode())
        assert title
        assert not {"Maya", "Amina", "Tullyfern"} & set(re.findall(r"\w+", title[1] + page))


def test_an_account_that_was_closed_a_moment_ago_opens_nothing(school: School) -> None:
    amina = sitting(school.amina)
    assert amina.get("/home/").status_code == 200
    Account.objects.filter(pk=school.amina.id).update(is_active=False)
    assert amina.get("/home/")["Location"] == "/chairs/"


def test_a_form_from_another_site_changes_nothing(school: School) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(Account.objects.get(pk=school.amina.id))
    answer = client.post("/note/", FORM)
    assert answer.status_code == 403
    assert "open too long" in answer.content.decode()
    assert not Concern.objects.exists()
