"""PLACEHOLDER"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def phone_numbers(request: HttpRequest) -> HttpResponse:
    return render(request, "phone_numbers/phone_numbers.html")
