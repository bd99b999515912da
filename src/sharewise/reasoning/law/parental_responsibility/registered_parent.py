"""A father or second parent registered on or after 1 December 2003 has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L3",
    force=MUST,
    scope=("person",),
    says="A father or second parent registered on or after 1 December 2003 has parental responsibility.",
    when=person.relation.is_("father") & person.birth_registered.is_("since-december-2003"),
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="They were registered as a parent on or after 1 December 2003.",
    cite=Cite("Children Act 1989 s.4(1)(a)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4"),
    evidence=TEXT,
    since=day(2003, 12, 1),
    examples=Examples(
        {"relation": "father", "birth_registered": "since-december-2003"},
        {"relation": "father", "birth_registered": "before-december-2003"},
        {"relation": "father"},
    ),
)
