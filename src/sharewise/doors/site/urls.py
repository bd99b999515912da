"""Every address of the site, each with its policy. A new page is one import and one line."""

from __future__ import annotations

from django.urls import path

from sharewise.doors.api import api
from sharewise.doors.site import errors
from sharewise.doors.site.cases import weighed
from sharewise.doors.site.clock import today
from sharewise.doors.site.policy import public
from sharewise.doors.web.accessibility import accessibility
from sharewise.doors.web.front import front
from sharewise.doors.web.how_sharewise_decides import how_sharewise_decides, rules_on_a_shelf
from sharewise.doors.web.phone_numbers import phone_numbers
from sharewise.doors.web.practise import practise, practise_case
from sharewise.doors.web.should_i_share import should_i_share

urlpatterns = [
    public(path("api/v1/", api.urls)),
    public(path("", front, name="front")),
    public(path("should-i-share/", should_i_share, {"today": today}, name="should-i-share")),
    public(path("phone-numbers/", phone_numbers, name="phone-numbers")),
    public(path("accessibility/", accessibility, name="accessibility")),
    public(
        path("how-sharewise-decides/", how_sharewise_decides, {"today": today}, name="how-sharewise-decides")
    ),
    public(path("how-sharewise-decides/<slug:shelf>/", rules_on_a_shelf, {"today": today})),
    public(path("practise/", practise, name="practise")),
    public(path("practise/<slug:name>/", practise_case, {"today": today, "weighed": weighed})),
]

handler400 = errors.not_understood
handler403 = errors.not_here
handler404 = errors.no_page
handler500 = errors.our_fault
