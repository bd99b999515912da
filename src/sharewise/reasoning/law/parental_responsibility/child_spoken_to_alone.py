"""When somebody with no right to know asks about a child who may be exploited, speak with the child alone."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-L18a",
    force=SHOULD,
    scope=(),
    says="When somebody with no right to know asks about a child who may be exploited, speak with the child alone.",
    when=groups.USED & groups.ASKED_WITHOUT_RIGHT,
    then=(
        Step(
            "Speak with the child alone, before they leave. Say that somebody asked for them. Ask who knows they come here, and how they are getting home.",
            "the child",
            "same-day",
            13,
        ),
        Step(
            "Your lead or the social worker decides whether to ring a parent, on a number already held. Never mention the police form.",
            "own-lead",
            "same-day",
            22,
        ),
    ),
    reason="The child may know who it was. A parent's phone may not be in the parent's hand.",
    cite=Cite(
        "Local exploitation procedures; GMC Confidentiality, para 48(a)",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "no"},
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "yes"},
        {"relation": "child", "exploitation": "early-signs"},
    ),
)
