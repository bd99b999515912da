"""Something used to hurt a child, a hand at the throat, or repeated hurting means significant harm is likely."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-P4",
    force=LOCAL,
    scope=(),
    says="Something used to hurt a child, a hand at the throat, or repeated hurting means significant harm is likely.",
    when=some("person", groups.A_CHILD & child.weapon_or_throat),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="Something was used to hurt a child, or the throat was held, or it was more than once.",
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
