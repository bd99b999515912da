"""A child who is often not well looked after may be in need."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-N2",
    force=LOCAL,
    scope=(),
    says="A child who is often not well looked after may be in need.",
    when=some("person", groups.A_CHILD & (child.neglect >= "persistent")),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="A child is often not well looked after. That is weighed on its own.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "neglect": "persistent"},
        {"relation": "child", "neglect": "occasional"},
        {"relation": "child"},
    ),
)
