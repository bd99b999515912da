"""A child who is sometimes not well looked after is a worry that somebody should look at."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-N1",
    force=LOCAL,
    scope=(),
    says="A child who is sometimes not well looked after is a worry that somebody should look at.",
    when=some("person", groups.A_CHILD & (child.neglect >= "occasional")),
    then=(Establishes(states.WORRY),),
    reason="A child is sometimes not well looked after.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "neglect": "occasional"},
        {"relation": "child", "neglect": "none"},
        {"relation": "child"},
    ),
)
