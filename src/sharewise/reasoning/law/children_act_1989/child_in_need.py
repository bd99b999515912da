"""A child may be in need where, without help, their health or development may suffer."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D3",
    force=MUST,
    scope=(),
    says="A child may be in need where, without help, their health or development may suffer.",
    when=some("person", groups.A_CHILD & child.needs_help),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="A child's health or development may suffer without help.",
    cite=Cite("Children Act 1989 s.17(10)", "https://www.legislation.gov.uk/ukpga/1989/41/section/17"),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "needs_help": "yes"},
        {"relation": "child", "needs_help": "no"},
        {"relation": "child"},
    ),
)
