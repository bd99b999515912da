"""An address that nobody declared stops the start-up."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from sharewise.doors.site import urls
from sharewise.doors.site.policy import PUBLIC, check, public


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def test_every_address_of_the_site_is_declared() -> None:
    check(urls.urlpatterns)


def test_an_undeclared_address_stops_the_start_up_and_is_named() -> None:
    with pytest.raises(ImproperlyConfigured, match="/secret/door/"):
        check([public(path("", page)), path("secret/door/", page)])


def test_an_undeclared_address_inside_an_include_is_found() -> None:
    with pytest.raises(ImproperlyConfigured, match="/api/weigh/"):
        check([path("api/", include([path("weigh/", page)]))])


def test_declaring_an_include_declares_what_stands_under_it() -> None:
    check([public(path("api/", include([path("weigh/", page)])))])


def test_a_public_address_keeps_nothing() -> None:
    assert "keeps nothing" in PUBLIC.says
