"""After past abuse, something that seems covered up is a sign of abuse now."""

from ...terms.facts import case
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-D2b",
    force=LOCAL,
    scope=(),
    says="After past abuse, something that seems covered up is a sign of abuse now.",
    when=case.abuse_before & case.hiding_something,
    then=(Establishes(states.ABUSE_AT_HOME),),
    reason="There was abuse before, and something seems to be covered up now.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"abuse_before": "yes", "hiding_something": "yes"},
        {"abuse_before": "yes", "hiding_something": "no"},
        {"abuse_before": "yes"},
    ),
)
