"""Police intelligence hears when a partner, relative or friend asks about a child who may be exploited."""

from .. import groups
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-L18i",
    force=LOCAL,
    scope=("recipient",),
    says="Police intelligence hears when a partner, relative or friend asks about a child who may be exploited.",
    when=groups.USED & groups.KNOWN_ASKER_NOT_A_PARENT,
    then=(
        DoFirst(
            "Send police intelligence their name, number and words today. Do not tell the family that it went.",
            "police-intelligence",
        ),
    ),
    reason="A name and a number can be the piece the police lack, even where you know whose they are.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {
            "verified": "rung-back",
            "is_this_person": "yes",
            "relation": "friend",
            "parental_responsibility": "no",
            "other.relation": "child",
            "other.exploitation": "early-signs",
        },
        {"verified": "rung-back", "is_this_person": "yes", "relation": "mother"},
        {"is_this_person": "yes", "relation": "friend"},
    ),
)
