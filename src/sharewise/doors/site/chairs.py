"""The demo's chairs: one press to sit where somebody invented sits. There is no such page in production."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth import get_user_model, login, logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from sharewise.casework.chronology.people_here import everybody


def chairs(request: HttpRequest) -> HttpResponse:
    """Everyone who can be sat down as."""
    return render(request, "chairs/chairs.html", {"everybody": everybody()})


def sit_down(request: HttpRequest, account: UUID) -> HttpResponse:
    """Sign in as somebody invented."""
    found = get_user_model().objects.filter(pk=account, is_active=True).first()
    if found is None:
        raise Http404
    login(request, found, backend="django.contrib.auth.backends.ModelBackend")
    return HttpResponseRedirect(reverse("home"))


def get_up(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    logout(request)
    return HttpResponseRedirect(reverse("chairs"))
