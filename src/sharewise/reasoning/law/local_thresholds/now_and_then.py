"""Sometimes unkempt, hungry, late or missing appointments: level 2."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-N1",
    force=LOCAL,
    scope=(),
    says="Sometimes unkempt, hungry, late or missing appointments: level 2.",
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
