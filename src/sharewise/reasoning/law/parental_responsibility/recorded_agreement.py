"""An agreement recorded at court gives a father, second parent or step-parent parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L3b",
    force=MUST,
    scope=("person",),
    says="An agreement recorded at court gives a father, second parent or step-parent parental responsibility.",
    when=person.relation.is_("father") & person.pr_agreement,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court has recorded the agreement.",
    cite=Cite("Children Act 1989 s.4(1)(b)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "father", "pr_agreement": "yes"},
        {"relation": "father", "pr_agreement": "no"},
        {"relation": "father"},
    ),
)
