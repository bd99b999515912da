"""Signs of abuse between adults now are a worry about the children at home: level 2 at least."""

from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-D2c",
    force=LOCAL,
    scope=(),
    says="Signs of abuse between adults now are a worry about the children at home: level 2 at least.",
    when=states.ABUSE_AT_HOME,
    then=(Establishes(states.WORRY),),
    reason="There are signs of abuse at home now. A child lives with it, seen or not.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples({"abuse_signs_now": "yes"}, {"abuse_at_home": "no"}, {}),
)
