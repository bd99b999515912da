"""Every address says who may open it and what it keeps. One that does not stops the start-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured
from django.urls import URLPattern, URLResolver

Route = URLPattern | URLResolver

_MARK = "sharewise_policy"


@dataclass(frozen=True)
class Policy:
    """Who may open an address, and what opening it leaves behind."""

    says: str


PUBLIC = Policy("public, keeps nothing")


def public(route: Route) -> Route:
    """Declare an address, or all that stands under it, open to anyone and keeping nothing."""
    setattr(route, _MARK, PUBLIC)
    return route


def undeclared(routes: Iterable[Route], under: str = "/") -> Iterator[str]:
    """The addresses nobody has declared a policy for."""
    for route in routes:
        if isinstance(getattr(route, _MARK, None), Policy):
            continue
        where = under + str(route.pattern)
        if isinstance(route, URLResolver):
            yield from undeclared(route.url_patterns, where)
        else:
            yield where


def check(routes: Iterable[Route]) -> None:
    """Stop the start-up if an address has no policy."""
    if found := sorted(undeclared(routes)):
        raise ImproperlyConfigured(f"No policy is declared for: {', '.join(found)}. See site/policy.py.")
