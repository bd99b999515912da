"""How pages are drawn: Jinja2, always escaping, with GOV.UK's macros beside our own templates."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader

# The small menu of the public pages, and the footer's links. A page that is not built is not listed.
MENU = (
    ("should-i-share", "Should I share?"),
    ("practise", "Practise"),
    ("how-sharewise-decides", "How Sharewise decides"),
    ("phone-numbers", "Phone numbers"),
)
# The menu of somebody who is signed in; the second label is for a phone.
DESK_MENU = (
    ("home", "Home", "Home"),
    ("note", "Note", "Note"),
    ("should-i-share", "Should I share?", "Share?"),
)
FOOTER = (
    ("phone-numbers", "Phone numbers that always work"),
    ("how-sharewise-decides", "How Sharewise decides"),
    ("accessibility", "Accessibility"),
)


def address(name: str) -> str:
    """Where a page is, or nothing if there is no such page in this house yet."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def address_of(name: str, **parts: Any) -> str:
    """Where the page of one thing is. Only random ids ever stand in an address."""
    return reverse(name, kwargs=parts)


def entries(of: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """The address and label of each page of ``of`` that exists."""
    return [(where, label) for name, label in of if (where := address(name))]


def said_time(moment: datetime) -> str:
    """A time as it is said in London: 3:15pm, with its day unless that is today."""
    there = timezone.localtime(moment)
    said = f"{there:%I:%M}".lstrip("0") + ("am" if there.hour < 12 else "pm")
    return said if there.date() == timezone.localdate() else f"{date_format(there, 'l j F')}, {said}"


def form_token() -> str:
    """A form's own token: the same form sent twice makes one record."""
    return secrets.token_urlsafe(24)


def said_day(day: date | str) -> str:
    """A day as it is said: 25 November 2026."""
    return date_format(date.fromisoformat(day) if isinstance(day, str) else day, "j F Y")


def environment(**options: Any) -> Environment:
    govuk = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    options["loader"] = ChoiceLoader([options["loader"], govuk])
    options |= {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
    env = Environment(extensions=["jinja2.ext.i18n"], **options)  # noqa: S701  # nosec B701
    # Not "newstyle": that reads every % in a sentence as a place for a value.
    env.install_gettext_translations(translation, newstyle=False)  # type: ignore[attr-defined]
    env.globals.update(
        static=static,
        address=address,
        address_of=address_of,
        menu=lambda: entries(MENU),
        footer_links=lambda: entries(FOOTER),
        desk_menu=lambda: [(address(name), long, short) for name, long, short in DESK_MENU],
        form_token=form_token,
        said_day=said_day,
        said_time=said_time,
        demo=settings.DEMO,
        organisation=settings.ORGANISATION,
    )
    return env
