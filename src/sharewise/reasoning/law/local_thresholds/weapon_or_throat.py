"""Something used, the throat held, or more than once: level 4."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-P4",
    force=LOCAL,
    scope=(),
    says="Something used, the throat held, or more than once: level 4.",
    when=some("person", groups.A_CHILD & child.weapon_or_throat),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="Something was used, or a hand was at the throat, or it was more than once.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "weapon_or_throat": "yes"},
        {"relation": "child", "weapon_or_throat": "no"},
        {"relation": "child"},
    ),
)
