"""A father registered in Scotland since 4 May 2006, or in Northern Ireland since 15 April 2002, has parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L4",
    force=MUST,
    scope=("person",),
    says="A father registered in Scotland since 4 May 2006, or in Northern Ireland since 15 April 2002, has parental responsibility.",
    when=person.relation.is_("father")
    & person.birth_registered.is_("scotland-since-may-2006", "northern-ireland-since-april-2002"),
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="He is registered as the father in Scotland or Northern Ireland.",
    cite=Cite(
        "Children Act 1989 s.4(1A) (read; the dates were not)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/4",
    ),
    evidence=SETTLED,
    since=day(2006, 5, 4),
    examples=Examples(
        {"relation": "father", "birth_registered": "scotland-since-may-2006"},
        {"relation": "father", "birth_registered": "before-december-2003"},
        {"relation": "father"},
    ),
)
