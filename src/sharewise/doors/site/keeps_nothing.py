"""What a page that keeps nothing owes: no cookie, no copy left behind, and no endless form."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from sharewise.doors.site import errors

Answer = Callable[[HttpRequest], HttpResponse]


class KeepsNothing:
    """Stands around every page. Static files are answered before it."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = errors.too_large(request) if _too_large(request) else self.answer(request)
        if response.status_code == errors.WRONG_METHOD.code:
            response = errors.wrong_method(request, response["Allow"])
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
