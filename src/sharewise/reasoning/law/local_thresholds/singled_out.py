"""A child treated differently from the others is a worry that somebody should look at."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-E1",
    force=LOCAL,
    scope=(),
    says="A child treated differently from the others is a worry that somebody should look at.",
    when=some("person", groups.A_CHILD & child.singled_out),
    then=(Establishes(states.WORRY),),
    reason="One child is treated differently from the others.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "singled_out": "yes"},
        {"relation": "child", "singled_out": "no"},
        {"relation": "child"},
    ),
)
