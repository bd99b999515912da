"""Past domestic abuse is a worry: it gives a new sign more weight."""

from ...terms.facts import case
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-D1",
    force=LOCAL,
    scope=(),
    says="Past domestic abuse is a worry: it gives a new sign more weight.",
    when=case.abuse_before,
    then=(Establishes(states.WORRY),),
    reason="There was domestic abuse before. It is history, and it gives a new sign more weight.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples({"abuse_before": "yes"}, {"abuse_before": "no"}, {}),
)
