"""A second mother has parental responsibility by an agreement with the mother, recorded at court."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L5c",
    force=MUST,
    scope=("person",),
    says="A second mother has parental responsibility by an agreement with the mother, recorded at court.",
    when=person.relation.is_("second-parent") & person.pr_agreement,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court has recorded her agreement with the mother.",
    cite=Cite("Children Act 1989 s.4ZA(1)(b)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4ZA"),
    evidence=TEXT,
    since=day(2009, 4, 6),
    examples=Examples(
        {"relation": "second-parent", "pr_agreement": "yes"},
        {"relation": "second-parent", "pr_agreement": "no"},
        {"relation": "second-parent"},
    ),
)
