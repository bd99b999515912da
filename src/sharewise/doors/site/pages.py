"""How pages are drawn: Jinja2, always escaping, with GOV.UK's macros beside our own templates."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.formats import date_format
from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader

# The small menu of the public pages, and the footer's links. A page that is not built is not listed.
MENU = (
    ("should-i-share", "Should I share?"),
    ("practise", "Practise"),
    ("how-sharewise-decides", "How Sharewise decides"),
    ("phone-numbers", "Phone numbers"),
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


def entries(of: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """The address and label of each page of ``of`` that exists."""
    return [(where, label) for name, label in of if (where := address(name))]


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
        menu=lambda: entries(MENU),
        footer_links=lambda: entries(FOOTER),
        said_day=said_day,
        demo=settings.DEMO,
        organisation=settings.ORGANISATION,
    )
    return env
