"""A child who knows or does sexual things that do not fit their age may be in need."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-S1",
    force=LOCAL,
    scope=(),
    says="A child who knows or does sexual things that do not fit their age may be in need.",
    when=some("person", groups.A_CHILD & (child.sexual_harm >= "signs")),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="A child knows or does sexual things that do not fit their age.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "sexual_harm": "signs"},
        {"relation": "child", "sexual_harm": "none"},
        {"relation": "child"},
    ),
)
