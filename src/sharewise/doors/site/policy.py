"""Every address says who may open it and what it keeps. One that does not stops the start-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, get_resolver

Route = URLPattern | URLResolver

_MARK = "sharewise_policy"


@dataclass(frozen=True)
class Policy:
    """Who may open an address, and what opening it leaves behind."""

    says: str


PUBLIC = Policy("public, keeps nothing")
A_CHAIR = Policy("public, in a demo only: signs somebody invented in or out")
SIGNED_IN = Policy("signed in; each look at a record is noted, and each change is a step")


def public(route: Route) -> Route:
    """Declare an address, or all that stands under it, open to anyone and keeping nothing."""
    return declared(route, PUBLIC)


def declared(route: Route, policy: Policy) -> Route:
    """Declare an address under a policy."""
    setattr(route, _MARK, policy)
    return route


def policy_of(request: HttpRequest) -> Policy:
    """The policy of the address that answered; a page that is not there keeps nothing."""
    found = request.resolver_match
    return _policies().get(found.route, PUBLIC) if found else PUBLIC


@cache
def _policies() -> dict[str, Policy]:
    return dict(_walk(get_resolver().url_patterns, "", None))


def _walk(routes: Iterable[Route], under: str, inherited: Policy | None) -> Iterator[tuple[str, Policy]]:
    for route in routes:
        policy, where = getattr(route, _MARK, inherited), under + str(route.pattern)
        if isinstance(route, URLResolver):
            yield from _walk(route.url_patterns, where, policy)
        elif policy:
            yield where, policy


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
