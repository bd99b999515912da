"""A father who is or was married to the mother has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L2",
    force=MUST,
    scope=("person",),
    says="A father who is or was married to the mother has parental responsibility.",
    when=person.relation.is_("father") & person.married_to_mother,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="They are, or were, married to the mother or in a civil partnership with her.",
    cite=Cite("Children Act 1989 s.2(1)", "https://www.legislation.gov.uk/ukpga/1989/41/section/2"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "father", "married_to_mother": "yes"},
        {"relation": "father", "married_to_mother": "no"},
        {"relation": "father"},
    ),
)
