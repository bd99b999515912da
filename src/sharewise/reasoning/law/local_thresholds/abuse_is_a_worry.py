"""Signs of abuse at home now are a worry about any child who lives there."""

from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-D2c",
    force=LOCAL,
    scope=(),
    says="Signs of abuse at home now are a worry about any child who lives there.",
    when=states.ABUSE_AT_HOME,
    then=(Establishes(states.WORRY),),
    reason="There are signs of abuse at home now. A child there lives with it, even if nobody sees it.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples({"abuse_signs_now": "yes"}, {"abuse_at_home": "no"}, {}),
)
