"""If one child is singled out, ask how the other children are too."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Step, day, some

RULE = Rule(
    id="I-E1b",
    force=LOCAL,
    scope=(),
    says="If one child is singled out, ask how the other children are too.",
    when=some("person", groups.A_CHILD & child.singled_out),
    then=(
        Step(
            "Ask how the brothers and sisters are, each for their own sake.",
            "those who know them",
            "one-working-day",
            58,
        ),
    ),
    reason="One child is singled out. The others matter in their own right too.",
    cite=Cite(
        "Working Together to Safeguard Children 2026: every child in the household",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "singled_out": "yes"},
        {"relation": "child", "singled_out": "no"},
        {"relation": "child"},
    ),
)
