"""A child who is afraid to go home is likely to suffer significant harm."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-P4b",
    force=LOCAL,
    scope=(),
    says="A child who is afraid to go home is likely to suffer significant harm.",
    when=some("person", groups.A_CHILD & child.fears_home),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child is afraid to go home.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "fears_home": "yes"},
        {"relation": "child", "fears_home": "no"},
        {"relation": "child"},
    ),
)
