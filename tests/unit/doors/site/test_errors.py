"""When something goes wrong: a calm page with 999, and not one typed word, on the page or in the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from io import StringIO

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from sharewise.doors.site import urls
from sharewise.doors.site.quiet_log import QuietFormatter, last_words

TYPED = "Maya-heard-the-plate"

handler400, handler403 = urls.handler400, urls.handler403
handler404, handler500 = urls.handler404, urls.handler500


def stumble(request: HttpRequest) -> HttpResponse:
    words = request.POST.get("note", "") or request.GET.get("note", "")
    raise ValueError(f"could not make sense of {words}")


def refuse(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied(TYPED)


def suspect(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation(TYPED)


urlpatterns = [
    *urls.urlpatterns,
    path("stumble/", stumble),
    path("refuse/", refuse),
    path("suspect/", suspect),
]


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What the site's own log would hold."""
    written = StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(QuietFormatter())
    loggers = [logging.getLogger(name) for name in settings.LOGGING["loggers"]]
    for logger in loggers:
        logger.addHandler(handler)
    yield written
    for logger in loggers:
        logger.removeHandler(handler)


@pytest.fixture
def client() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/stumble/", 500),
        ("/refuse/", 403),
        ("/suspect/", 400),
        (f"/no/{TYPED}/", 404),
        (f"/stumble/?note={TYPED}", 500),
        (f"/phone-numbers/{TYPED}?note={TYPED}", 404),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
@override_settings(ROOT_URLCONF=__name__)
def test_an_error_page_is_calm_and_repeats_nothing(
    client: Client, log: StringIO, address: str, code: int, method: str
) -> None:
    answer = getattr(client, method)(address, {"note": TYPED} if method == "post" else None)
    page = answer.content.decode()
    assert answer.status_code == code
    assert TYPED not in page
    assert TYPED not in log.getvalue()
    assert 'href="tel:999"' in page
    assert "<h1" in page
    assert "Traceback" not in page + log.getvalue()


@override_settings(ROOT_URLCONF=__name__)
def test_the_log_says_enough_to_find_the_fault(client: Client, log: StringIO) -> None:
    client.post("/stumble/", {"note": TYPED})
    assert "ERROR django.request 500 ValueError at test_errors.py:" in log.getvalue()


def test_a_form_that_is_too_long_is_refused_unread(client: Client, log: StringIO) -> None:
    answer = client.post("/", TYPED * 200_000, content_type="text/plain")
    assert answer.status_code == 413
    assert TYPED not in answer.content.decode() + log.getvalue()


@pytest.mark.parametrize("length", ["many", "-", "9" * 30])
def test_a_length_that_is_not_one_is_refused(client: Client, length: str) -> None:
    assert client.post("/", b"", content_type="text/plain", CONTENT_LENGTH=length).status_code == 413


def test_a_host_we_do_not_answer_to_gets_the_calm_page(client: Client, log: StringIO) -> None:
    answer = client.get("/", headers={"host": f"{TYPED}.example"})
    assert answer.status_code == 400
    assert TYPED not in answer.content.decode() + log.getvalue()


def test_when_even_the_error_page_fails_plain_words_are_sent(client: Client) -> None:
    with override_settings(TEMPLATES=[{"BACKEND": settings.TEMPLATES[0]["BACKEND"], "DIRS": []}]):
        answer = client.get("/no-page/")
    assert answer.status_code == 404
    assert "Call 999" in answer.content.decode()


@pytest.mark.parametrize("name", ["django", "django.request", "sharewise.site", "somebody.else"])
def test_no_line_of_the_log_is_built_from_values(name: str) -> None:
    record = logging.LogRecord(name, logging.ERROR, "x.py", 1, "seen: %s", (TYPED,), None)
    assert TYPED not in QuietFormatter().format(record)


def test_an_error_nothing_caught_is_told_by_its_class_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise KeyError(TYPED)
    except KeyError as error:
        last_words(KeyError, error, sys.exc_info()[2])
    assert capsys.readouterr().err.startswith("KeyError at test_errors.py:")
