"""How far anybody can use these pages, and what to do when they cannot."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "accessibility/accessibility.html")
