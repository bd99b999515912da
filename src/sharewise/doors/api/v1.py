"""Version 1 of the API. The description of it is served at ``/api/v1/openapi.json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from .trouble import Fault, Trouble
from .weigh import router

api = NinjaAPI(
    title="Sharewise",
    version="1",
    description="Should I share what I know, with whom, exactly what, and why?",
    docs_url=None,
    docs_decorator=require_safe,
    urls_namespace="api-v1",
)
api.add_router("", router)


@api.exception_handler(ValidationError)
def not_as_described(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """A parameter that is not one of those described. What was sent is not repeated."""
    faults = [
        Fault(
            path=[str(step) for step in one["loc"]],
            place=" ".join(map(str, one["loc"])),
            says="Not as described.",
        )
        for one in error.errors
    ]
    return _answer(
        request, 422, Trouble(kind="bad-situation", says="The request is not as described.", problems=faults)
    )


@api.exception_handler(HttpError)
def not_taken(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Whatever else the framework refuses."""
    return _answer(
        request, error.status_code, Trouble(kind="not-understood", says="This request cannot be answered.")
    )


def _answer(request: HttpRequest, status: int, trouble: Trouble) -> HttpResponse:
    return api.create_response(request, trouble, status=status)
