"""A child who sees or hears abuse, and is troubled by it, is likely to suffer significant harm."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D1",
    force=MUST,
    scope=(),
    says="A child who sees or hears abuse, and is troubled by it, is likely to suffer significant harm.",
    when=some("person", groups.A_CHILD & child.saw_or_heard_abuse & child.afraid_or_may_move),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="Abuse between adults is harming a child.",
    cite=Cite("Children Act 1989 s.31(9)", "https://www.legislation.gov.uk/ukpga/1989/41/section/31"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "saw_or_heard_abuse": "yes", "afraid_or_may_move": "yes"},
        {"relation": "child", "saw_or_heard_abuse": "no", "afraid_or_may_move": "yes"},
        {"relation": "child", "saw_or_heard_abuse": "yes"},
    ),
)
