"""A child hurt or handled roughly by an adult is a worry that somebody should look at."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-P1",
    force=LOCAL,
    scope=(),
    says="A child hurt or handled roughly by an adult is a worry that somebody should look at.",
    when=some("person", groups.A_CHILD & child.hurt_by_adult),
    then=(Establishes(states.WORRY),),
    reason="A child was hurt by an adult. It matters even where there is no mark.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes"},
        {"relation": "child", "hurt_by_adult": "no"},
        {"relation": "child"},
    ),
)
