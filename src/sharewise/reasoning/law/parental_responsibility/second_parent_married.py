"""A second mother who was married to the mother, or her civil partner, when the child was conceived has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L5",
    force=MUST,
    scope=("person",),
    says="A second mother who was married to the mother, or her civil partner, when the child was conceived has parental responsibility.",
    when=person.relation.is_("second-parent") & person.married_to_mother,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="She was married to the mother, or her civil partner.",
    cite=Cite(
        "Children Act 1989 s.2(1A); Human Fertilisation and Embryology Act 2008 s.42",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/2",
    ),
    evidence=SETTLED,
    since=day(2009, 4, 6),
    examples=Examples(
        {"relation": "second-parent", "married_to_mother": "yes"},
        {"relation": "second-parent", "married_to_mother": "no"},
        {"relation": "second-parent"},
    ),
)
