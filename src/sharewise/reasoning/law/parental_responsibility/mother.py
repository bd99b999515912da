"""A child's mother has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L1",
    force=MUST,
    scope=("person",),
    says="A child's mother has parental responsibility.",
    when=person.relation.is_("mother"),
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="She is the child's mother.",
    cite=Cite("Children Act 1989 s.2(1)", "https://www.legislation.gov.uk/ukpga/1989/41/section/2"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples({"relation": "mother"}, {"relation": "father"}, {}),
)
