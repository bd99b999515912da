"""A disabled child is a child in need, so a worry about one is a worry about need."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D3b",
    force=MUST,
    scope=(),
    says="A disabled child is a child in need, so a worry about one is a worry about need.",
    when=some("person", groups.A_CHILD & child.disabled) & states.WORRY,
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="In law a disabled child is a child in need.",
    cite=Cite(
        "Children Act 1989 s.17(10)(c) and (11); that a worry must be there before anything is shared is our reading",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/17",
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "disabled": "yes", "worry": "yes"},
        {"relation": "child", "disabled": "no", "worry": "yes"},
        {"relation": "child", "worry": "yes"},
    ),
)
