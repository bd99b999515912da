"""A disabled child is a child in need."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D3b",
    force=MUST,
    scope=(),
    says="A disabled child is a child in need.",
    when=some("person", groups.A_CHILD & child.disabled),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="A disabled child may have help from the council.",
    cite=Cite(
        "Children Act 1989 s.17(10)(c) and (11)", "https://www.legislation.gov.uk/ukpga/1989/41/section/17"
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "disabled": "yes"},
        {"relation": "child", "disabled": "no"},
        {"relation": "child"},
    ),
)
