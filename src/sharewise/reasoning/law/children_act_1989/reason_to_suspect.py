"""A reason to think a child is likely to suffer significant harm is enough, without proof."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D2",
    force=MUST,
    scope=(),
    says="A reason to think a child is likely to suffer significant harm is enough, without proof.",
    when=some("person", groups.A_CHILD & child.other_serious_harm),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="You have a reason to think a child is being seriously harmed, or is likely to be. You do not need proof.",
    cite=Cite(
        "Children Act 1989 s.47(1) (read); Re H [1996] AC 563 (not re-read)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"relation": "child", "other_serious_harm": "no"},
        {"relation": "child"},
    ),
)
