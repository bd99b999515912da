"""A second mother registered as a parent has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L5b",
    force=MUST,
    scope=("person",),
    says="A second mother registered as a parent has parental responsibility.",
    when=person.relation.is_("second-parent") & person.birth_registered.is_("since-december-2003"),
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="She is registered as a parent.",
    cite=Cite("Children Act 1989 s.4ZA(1)(a)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4ZA"),
    evidence=TEXT,
    since=day(2009, 9, 1),
    examples=Examples(
        {"relation": "second-parent", "birth_registered": "since-december-2003"},
        {"relation": "second-parent", "birth_registered": "no"},
        {"relation": "second-parent"},
    ),
)
