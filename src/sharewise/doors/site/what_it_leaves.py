"""What a page leaves behind: a public one no cookie at all, and none a copy that can be opened later."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from sharewise.doors.site import errors
from sharewise.doors.site.policy import PUBLIC, policy_of

Answer = Callable[[HttpRequest], HttpResponse]


class WhatItLeaves:
    """Stands around every page. Static files are answered before it."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = errors.too_large(request) if _too_large(request) else self.answer(request)
        if response.status_code == errors.WRONG_METHOD.code:
            response = errors.wrong_method(request, response["Allow"])
        if policy_of(request) is PUBLIC:
            response.cookies.clear()
        response["Cache-Control"] = "no-store"
        response["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        response["X-Frame-Options"] = "DENY"
        return response


def _too_large(request: HttpRequest) -> bool:
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return True
    return length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE
