"""A baby is not told: watch how they are, and write it down."""

from __future__ import annotations

from ...terms.facts import person
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-K1m",
    force=SHOULD,
    scope=("person",),
    says="A baby is not told: watch how they are, and write it down.",
    when=groups.A_CHILD & (person.age < 1),
    then=(
        Tell("not", "They are too young to be told. Watch how they are, and with whom, and write it down."),
    ),
    reason="A baby speaks by how they are, not in words.",
    cite=Cite(
        "Working Together to Safeguard Children 2026",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "age": "under-1"},
        {"relation": "child", "age": "1-to-12"},
        {"relation": "child"},
    ),
)
