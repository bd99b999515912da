"""Where a special guardian has the child, another parent is told later, once it is settled what they may know."""

from __future__ import annotations

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, Rule, Tell, day

_MOTHER = {"relation": "mother", "order_in_force": "no"}
_GUARDIAN = {"other.court_order": "special-guardianship"}

RULE = Rule(
    id="R-L8c",
    force=MUST,
    scope=("person",),
    says="Where a special guardian has the child, another parent is told later, once it is settled what they may know.",
    when=groups.PARENT & groups.GUARDIAN_COMES_FIRST,
    then=(
        Tell(
            "later",
            "Tell the special guardian first. Read the order, and ask your lead what this parent may know.",
        ),
    ),
    unless=person.court_order.is_("adoption", "special-guardianship") & person.order_in_force,
    reason="The special guardian decides, to the exclusion of others who have parental responsibility.",
    cite=Cite("Children Act 1989 s.14C(1)(b)", "https://www.legislation.gov.uk/ukpga/1989/41/section/14C"),
    evidence=TEXT,
    since=day(2005, 12, 30),
    examples=Examples(
        {**_MOTHER, **_GUARDIAN, "other.order_in_force": "yes"},
        {**_GUARDIAN, "relation": "friend"},
        {**_MOTHER, **_GUARDIAN},
    ),
)
