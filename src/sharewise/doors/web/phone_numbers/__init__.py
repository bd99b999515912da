"""Phone numbers that always work. Plain words on a page: nothing is looked up to show it."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@dataclass(frozen=True)
class Line:
    """One number, who answers it, and when to ring it."""

    number: str
    who: str
    when: str

    @property
    def digits(self) -> str:
        return self.number.replace(" ", "")


NOW = Line(
    "999",
    "Police, ambulance, fire",
    "A child is in danger now, or somebody is hurt. Cannot speak? From a mobile, listen, then press 55.",
)
TODAY = (
    Line("101", "Police, not an emergency", "A crime that is over, or a child who may be at risk later."),
    Line("0808 800 5000", "NSPCC Helpline", "Advice for any adult who is worried about a child."),
    Line("0800 1111", "Childline", "For children and young people. Free, day and night."),
    Line(
        "0808 2000 247",
        "National Domestic Abuse Helpline",
        "For women, and anyone worried about one. Day and night.",
    ),
    Line("020 7008 0151", "Forced Marriage Unit", "If somebody may be made to marry, here or abroad."),
)


@dataclass(frozen=True)
class Nation:
    """Who to ring for a child who lives outside England."""

    name: str
    children: str
    also: Line


ELSEWHERE = (
    Nation(
        "Wales",
        "Ring the local council’s children’s services.",
        Line("0808 80 10 800", "Live Fear Free", "Domestic abuse, day and night:"),
    ),
    Nation(
        "Scotland",
        "Ring the local council’s social work service.",
        Line(
            "0800 027 1234", "Domestic Abuse and Forced Marriage Helpline", "Domestic abuse, day and night:"
        ),
    ),
    Nation(
        "Northern Ireland",
        "Ring the local Health and Social Care Trust’s Gateway team.",
        Line("028 9504 9999", "Emergency social work", "Nights, weekends and bank holidays:"),
    ),
)


def phone_numbers(request: HttpRequest) -> HttpResponse:
    lines = {"now": NOW, "today": TODAY, "elsewhere": ELSEWHERE}
    return render(request, "phone_numbers/phone_numbers.html", lines)
