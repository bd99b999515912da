"""Once a child is adopted, a former parent is not told."""

from __future__ import annotations

from ...terms.facts import person
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, Rule, Tell, day

_MOTHER = {"relation": "mother", "order_in_force": "no"}
_ADOPTER = {"other.relation": "other-adult", "other.court_order": "adoption"}

RULE = Rule(
    id="R-L9c",
    force=MUST,
    scope=("person",),
    says="Once a child is adopted, a former parent is not told.",
    when=groups.PARENT & groups.CHILD_ADOPTED,
    then=(
        Tell("not", "Nothing. The child has been adopted. Ask your lead about any contact that was agreed."),
    ),
    unless=person.court_order.is_("adoption", "special-guardianship") & person.order_in_force,
    reason="The child has been adopted. In law this person is no longer a parent.",
    cite=Cite(
        "Adoption and Children Act 2002 ss.46 and 67",
        "https://www.legislation.gov.uk/ukpga/2002/38/section/46",
    ),
    evidence=SETTLED,
    since=day(2005, 12, 30),
    examples=Examples(
        {**_MOTHER, **_ADOPTER, "other.order_in_force": "yes"},
        {**_ADOPTER, "relation": "friend"},
        {**_MOTHER, **_ADOPTER},
    ),
)
