"""Harm includes impairment from seeing or hearing the ill-treatment of another."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D1",
    force=MUST,
    scope=(),
    says="Harm includes impairment from seeing or hearing the ill-treatment of another.",
    when=some("person", groups.A_CHILD & child.saw_or_heard_abuse & child.afraid_or_may_move),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child saw or heard somebody hurt or frightened, and it is harming the child.",
    cite=Cite("Children Act 1989 s.31(9)", "https://www.legislation.gov.uk/ukpga/1989/41/section/31"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "saw_or_heard_abuse": "yes", "afraid_or_may_move": "yes"},
        {"relation": "child", "saw_or_heard_abuse": "no", "afraid_or_may_move": "yes"},
        {"relation": "child", "saw_or_heard_abuse": "yes"},
    ),
)
