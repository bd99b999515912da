"""Every address of the site, each with its policy. A new page is one import and one line."""

from __future__ import annotations

from django.urls import path

from sharewise.doors.api import api
from sharewise.doors.site import errors
from sharewise.doors.site.cases import weighed
from sharewise.doors.site.policy import public
from sharewise.doors.site.today import dated
from sharewise.doors.web.accessibility import accessibility
from sharewise.doors.web.front import front
from sharewise.doors.web.how_sharewise_decides import how_sharewise_decides, rules_on_a_shelf
from sharewise.doors.web.phone_numbers import phone_numbers
from sharewise.doors.web.practise import practise, practise_case

urlpatterns = [
    public(path("api/v1/", api.urls)),
    public(path("", front, name="front")),
    public(path("phone-numbers/", phone_numbers, name="phone-numbers")),
    public(path("accessibility/", accessibility, name="accessibility")),
    public(path("how-sharewise-decides/", dated(how_sharewise_decides), name="how-sharewise-decides")),
    public(path("how-sharewise-decides/<slug:shelf>/", dated(rules_on_a_shelf))),
    public(path("practise/", practise, name="practise")),
    public(path("practise/<slug:name>/", dated(practise_case), {"weighed": weighed})),
]

handler400 = errors.not_understood
handler403 = errors.not_here
handler404 = errors.no_page
handler500 = errors.our_fault
