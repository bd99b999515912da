"""What every answer carries, and what none may."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, get_resolver

from sharewise.doors.site.policy import PUBLIC

WORDS = "Maya heard the plate smash"


def plain_addresses() -> list[str]:
    """Every public address that can be opened without filling anything in."""
    routes = [p for p in get_resolver().url_patterns if isinstance(p, URLPattern)]
    found = [str(p.pattern) for p in routes if getattr(p, "sharewise_policy", None) is PUBLIC]
    return sorted(f"/{where}" for where in found if "<" not in where)


PAGES = [*plain_addresses(), "/there-is-no-page-here/"]


@pytest.fixture
def client() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("method", ["get", "post", "head", "options", "put"])
def test_no_page_sets_a_cookie_or_may_be_stored(client: Client, page: str, method: str) -> None:
    data = {"note": WORDS} if method == "post" else None
    answer = getattr(client, method)(page, data)
    assert not answer.cookies
    assert "Set-Cookie" not in answer
    assert answer["Cache-Control"] == "no-store"


FORMS = ["/should-i-share/", "/practise/ruby/"]
ANSWERED = [*plain_addresses(), "/practise/ruby/", "/how-sharewise-decides/confidence/"]


@pytest.mark.parametrize("page", ANSWERED)
@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "WORDS"]
)
def test_a_page_answers_to_reading_and_where_it_has_a_form_to_its_form(
    client: Client, page: str, method: str
) -> None:
    answer = client.generic(method, page, WORDS, content_type="text/plain")
    allowed = ["GET", "HEAD", *(["POST"] if page in FORMS else [])]
    assert (answer.status_code == 405) is (method not in allowed)
    if method not in allowed:
        assert answer["Allow"] == ", ".join(allowed)
        assert WORDS not in answer.content.decode()
        assert 'href="tel:999"' in answer.content.decode()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_carries_the_strict_headers(client: Client, page: str) -> None:
    answer = client.get(page)
    policy = {part.strip() for part in answer["Content-Security-Policy"].split(";")}
    assert policy == {
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    }
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("page", PAGES)
def test_a_public_page_asks_the_database_nothing_and_reads_no_cookie(client: Client, page: str) -> None:
    # No database mark: a query would fail this test.
    client.cookies["session"] = "somebody-elses"
    client.cookies["csrf"] = "not one of ours"
    answer = client.get(page)
    assert answer.status_code in (200, 404)
    assert "Cookie" not in answer.get("Vary", "")


def test_nothing_that_is_not_used_is_installed() -> None:
    installed = " ".join([*settings.INSTALLED_APPS, *settings.MIDDLEWARE])
    for absent in ("message", "admin", "cache", "gis"):
        assert absent not in installed.lower()


def test_a_page_has_the_title_of_its_job_and_our_name(client: Client) -> None:
    for page in plain_addresses():
        answer = client.get(page)
        if answer.headers["Content-Type"].startswith("text/html"):
            assert " – Sharewise</title>" in answer.content.decode(), page


def test_static_files_are_served_from_the_package(client: Client) -> None:
    answer = client.get("/static/sharewise.css")
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer
    assert "Access-Control-Allow-Origin" not in answer
