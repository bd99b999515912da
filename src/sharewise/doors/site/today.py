"""The day it is. Only here is a clock looked at; a page is handed the day it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

Page = Callable[..., HttpResponse]


def dated(page: Page) -> Page:
    """A page that is given *on*: the day in England when it is asked for."""

    @wraps(page)
    def on_the_day(request: HttpRequest, **names: object) -> HttpResponse:
        return page(request, on=timezone.localdate(), **names)

    return on_the_day
