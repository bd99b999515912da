"""Every address of the site, each with its policy. A new page is one import and one line."""

from __future__ import annotations

from django.conf import settings
from django.urls import path
from django.views.decorators.http import require_http_methods, require_safe

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

# Any other method would be answered as if the page had been asked for.
with_a_form = require_http_methods(["GET", "HEAD", "POST"])

urlpatterns = [
    public(path("api/v1/", api.urls)),
    public(path("", require_safe(front), name="front")),
    public(path("should-i-share/", with_a_form(should_i_share), {"today": today}, name="should-i-share")),
    public(path("phone-numbers/", require_safe(phone_numbers), name="phone-numbers")),
    public(path("accessibility/", require_safe(accessibility), name="accessibility")),
    public(
        path(
            "how-sharewise-decides/",
            require_safe(how_sharewise_decides),
            {"today": today},
            name="how-sharewise-decides",
        )
    ),
    public(path("how-sharewise-decides/<slug:shelf>/", require_safe(rules_on_a_shelf), {"today": today})),
    public(path("practise/", require_safe(practise), name="practise")),
    public(path("practise/<slug:name>/", with_a_form(practise_case), {"today": today, "weighed": weighed})),
]

if settings.KEEPS_RECORDS:
    from sharewise.doors.site.desk import desk

    urlpatterns += desk

handler400 = errors.not_understood
handler403 = errors.not_here
handler404 = errors.no_page
handler500 = errors.our_fault
