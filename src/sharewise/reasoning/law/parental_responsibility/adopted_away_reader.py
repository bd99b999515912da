"""Once a child is adopted, a former parent has no parental responsibility and no right to be told."""

from __future__ import annotations

from .. import groups
from ..writing import MUST, SETTLED, Cite, DoNotShare, Examples, Rule, day

_MOTHER = {"is_this_person": "yes", "relation": "mother", "order_in_force": "no"}
_ADOPTER = {"other.relation": "other-adult", "other.court_order": "adoption"}

RULE = Rule(
    id="R-L9b",
    force=MUST,
    scope=("recipient",),
    says="Once a child is adopted, a former parent has no parental responsibility and no right to be told.",
    when=groups.READER_IS_PARENT & groups.CHILD_ADOPTED,
    then=(DoNotShare(),),
    unless=groups.READER_HOLDS_THE_ORDER,
    reason="The child has been adopted. In law this person is no longer a parent.",
    cite=Cite(
        "Adoption and Children Act 2002 ss.46 and 67",
        "https://www.legislation.gov.uk/ukpga/2002/38/section/46",
    ),
    evidence=SETTLED,
    since=day(2005, 12, 30),
    examples=Examples(
        {**_MOTHER, **_ADOPTER, "other.order_in_force": "yes"},
        {**_MOTHER, **_ADOPTER, "is_this_person": "no"},
        {**_MOTHER, **_ADOPTER},
    ),
)
