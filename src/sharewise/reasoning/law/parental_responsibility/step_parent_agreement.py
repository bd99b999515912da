"""A step-parent has parental responsibility by an agreement with every parent who has it, recorded at court."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L6b",
    force=MUST,
    scope=("person",),
    says="A step-parent has parental responsibility by an agreement with every parent who has it, recorded at court.",
    when=person.relation.is_("step-parent") & person.pr_agreement,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court has recorded the agreement of every parent who has parental responsibility.",
    cite=Cite("Children Act 1989 s.4A(1)(a)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4A"),
    evidence=TEXT,
    since=day(2005, 12, 30),
    examples=Examples(
        {"relation": "step-parent", "pr_agreement": "yes"},
        {"relation": "step-parent", "pr_agreement": "no"},
        {"relation": "step-parent"},
    ),
)
