"""Where a special guardian has the child, another parent gets nothing before it is settled what they may know."""

from __future__ import annotations

from .. import groups
from ..writing import MUST, TEXT, Cite, DoFirst, Examples, Rule, SeekAdvice, day

_MOTHER = {"is_this_person": "yes", "relation": "mother", "order_in_force": "no"}
_GUARDIAN = {"other.court_order": "special-guardianship"}

RULE = Rule(
    id="R-L8b",
    force=MUST,
    scope=("recipient",),
    says="Where a special guardian has the child, another parent gets nothing before it is settled what they may know.",
    when=groups.READER_IS_PARENT & groups.GUARDIAN_COMES_FIRST,
    then=(
        SeekAdvice(),
        DoFirst(
            "Read the order, and ask the special guardian or your legal adviser what this parent may know.",
            "own-lead",
        ),
    ),
    unless=groups.READER_HOLDS_THE_ORDER,
    reason="The special guardian decides, to the exclusion of others who have parental responsibility.",
    cite=Cite("Children Act 1989 s.14C(1)(b)", "https://www.legislation.gov.uk/ukpga/1989/41/section/14C"),
    evidence=TEXT,
    since=day(2005, 12, 30),
    examples=Examples(
        {**_MOTHER, **_GUARDIAN, "other.order_in_force": "yes"},
        {**_MOTHER, **_GUARDIAN, "other.order_in_force": "no"},
        {**_MOTHER, **_GUARDIAN},
    ),
)
