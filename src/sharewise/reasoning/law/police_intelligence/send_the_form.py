"""Police intelligence hears when somebody with no right to know asks about a child who may be exploited."""

from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Involve, Rule, Step, day

RULE = Rule(
    id="R-L18h",
    force=LOCAL,
    scope=(),
    says="Police intelligence hears when somebody with no right to know asks about a child who may be exploited.",
    when=groups.UNPLACED_CALLER,
    then=(
        Involve(("police-intelligence",)),
        Step(
            "Send the police intelligence form (FIB) today: the name, number and words as given. Do not tell the family that it went.",
            "police-intelligence",
            "same-day",
            23,
        ),
    ),
    reason="A name and a number can be the piece the police lack.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "no"},
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "yes"},
        {"relation": "child", "exploitation": "early-signs"},
    ),
)
