"""The API: the same weighing as the library, one error shape, nothing repeated."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any, get_args

import pytest
from django.test import Client

from given.nations import ROUTE_OF
from sharewise import read_situation, weigh
from sharewise.doors.api.trouble import Kind
from sharewise.doors.site import errors
from sharewise.reasoning.terms.consequence import URGENCIES
from sharewise.reasoning.terms.rule import Evidence, Force
from sharewise.reasoning.weigh.combine import ANSWERS, TREATMENTS

SITUATION: dict[str, Any] = {
    "jurisdiction": "england",
    "position_date": "2026-11-22",
    "people": [{"id": "child", "relation": "child", "fears_home": "yes"}],
    "recipients": [{"id": "hub", "kind": "mash"}],
}
TYPED = "Zebedee Quux"


def post(client: Client, body: str, query: str = "") -> Any:
    return client.post(f"/api/v1/weigh{query}", body, content_type="application/json")


def test_it_weighs_as_the_library_does(client: Client) -> None:
    response = post(client, json.dumps(SITUATION))
    assert response.status_code == 200
    assert response.json() == weigh(read_situation(SITUATION)).as_dict()


@pytest.mark.parametrize(
    ("body", "query", "status", "kind"),
    [
        ("{", "", 400, "not-json"),
        ("[" * 5000, "", 400, "not-json"),
        ("[]", "", 422, "bad-situation"),
        (json.dumps({**SITUATION, "nonsense": TYPED}), "", 422, "bad-situation"),
        (json.dumps({**SITUATION, TYPED: "yes"}), "", 422, "bad-situation"),
        (json.dumps({**SITUATION, "facts": {f"\x1b]0;{TYPED}\a\u202e": True}}), "", 422, "bad-situation"),
        (json.dumps({**SITUATION, "people": [{"id": "a", TYPED: {}}]}), "", 422, "bad-situation"),
        (json.dumps({**SITUATION, "jurisdiction": "wales"}), "", 422, "rules-not-loaded"),
        (json.dumps({**SITUATION, "position_date": "1990-01-01"}), "", 422, "day-not-loaded"),
        (json.dumps(SITUATION), f"?as_if={TYPED}", 422, "bad-situation"),
    ],
)
def test_every_error_has_one_shape_and_repeats_nothing(
    client: Client, body: str, query: str, status: int, kind: str
) -> None:
    response = post(client, body, query)
    assert response.status_code == status
    trouble = response.json()
    assert trouble.keys() == {"kind", "says", "problems"}
    assert trouble["kind"] == kind
    assert TYPED not in response.content.decode()


def promised(description: dict[str, Any], shape: str, name: str) -> set[str]:
    """The values the description promises for one part of a shape."""
    part = description["components"]["schemas"][shape]["properties"][name]
    if "$ref" in part:
        part = description["components"]["schemas"][part["$ref"].rpartition("/")[2]]
    return set(part.get("enum", ()))


@pytest.mark.parametrize(
    ("shape", "name", "values"),
    [
        ("Answer", "as_things_stand", ANSWERS), ("Flip", "answer", ANSWERS), ("Treatment", "treatment", TREATMENTS),
        ("Answer", "urgency", URGENCIES), ("OwedStep", "by", URGENCIES), ("Reason", "force", [*Force]),
        ("Reason", "evidence", [*Evidence]),
    ],
)  # fmt: skip
def test_the_description_promises_the_closed_lists(
    client: Client, shape: str, name: str, values: Sequence[str]
) -> None:
    assert promised(client.get("/api/v1/openapi.json").json(), shape, name) == set(values)


@pytest.mark.parametrize(
    ("method", "address", "status", "kind"),
    [
        ("GET", f"/api/v1/{TYPED}", 404, "no-such-thing"),
        ("GET", f"/api/{TYPED}", 404, "no-such-thing"),
        ("POST", f"/api/v1/weigh/{TYPED}", 404, "no-such-thing"),
        ("GET", f"/api/v1/weigh?{TYPED}", 405, "wrong-method"),
        ("PUT", "/api/v1/weigh", 405, "wrong-method"),
        ("TRACE", "/api/v1/weigh", 405, "wrong-method"),
        ("POST", "/api/v1/openapi.json", 405, "wrong-method"),
        ("POST", "/api/v1/weigh", 413, "too-large"),
        ("POST", f"/api/v2/{TYPED}", 413, "too-large"),
    ],
)
def test_what_the_site_refuses_under_the_api_has_the_same_shape(
    client: Client, method: str, address: str, status: int, kind: str
) -> None:
    body = TYPED * 200_000 if status == 413 else TYPED
    response = client.generic(method, address, body, content_type="application/json")
    assert response.status_code == status
    assert response["Content-Type"].startswith("application/json")
    trouble = response.json()
    assert trouble.keys() == {"kind", "says", "problems"}
    assert (trouble["kind"], trouble["problems"]) == (kind, [])
    assert ("Allow" in response) is (status == 405)
    assert TYPED not in response.content.decode()
    assert response["Cache-Control"] == "no-store"


def test_every_kind_of_trouble_that_is_described_can_be_met() -> None:
    by_the_site = {value.kind for value in vars(errors).values() if isinstance(value, errors.Trouble)}
    by_the_api = {"not-json", "bad-situation", "rules-not-loaded", "day-not-loaded"}
    assert by_the_site | by_the_api == set(get_args(Kind))


@pytest.mark.parametrize(
    "body",
    ['{"jurisdiction": "wales", %s', '{"facts": {"danger_now": "yes", "danger_now": "no"}, %s'],
)
def test_a_name_that_stands_twice_is_refused(client: Client, body: str) -> None:
    response = post(client, body % json.dumps(SITUATION)[1:])
    assert response.status_code == 422
    assert response.json()["says"] == "A name stands twice in the same place."


@pytest.mark.parametrize(("nation", "says"), ROUTE_OF.items())
def test_another_nation_is_told_whom_to_ring(client: Client, nation: str, says: str) -> None:
    response = post(client, json.dumps({**SITUATION, "jurisdiction": nation}))
    assert response.status_code == 422
    assert says in response.json()["says"]
    assert "Act" not in response.json()["says"]


def test_another_nation_may_be_weighed_as_if_in_england(client: Client) -> None:
    response = post(client, json.dumps({**SITUATION, "jurisdiction": "wales"}), "?as_if=england")
    assert response.status_code == 200
    assert response.json()["notes"]


def test_nothing_sent_reaches_a_log_a_cookie_or_a_header(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    said = {**SITUATION, "items": [{"id": "one", "text": TYPED}], "facts": {"danger_now": TYPED}}
    response = post(client, json.dumps(said))
    assert TYPED not in caplog.text
    assert TYPED not in str(dict(response.headers))
    assert not response.cookies


def test_the_description_is_served_and_names_the_body(client: Client) -> None:
    description = client.get("/api/v1/openapi.json").json()
    post_weigh = description["paths"]["/api/v1/weigh"]["post"]
    assert "people" in post_weigh["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert set(post_weigh["responses"]) == {"200", "400", "413", "422"}
