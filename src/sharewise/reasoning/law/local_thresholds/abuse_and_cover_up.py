"""Signs of abuse with concealment or differing accounts: level 3 and a named check with the hub."""

from ...terms.facts import case
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="I-D2",
    force=LOCAL,
    scope=(),
    says="Signs of abuse with concealment or differing accounts: level 3 and a named check with the hub.",
    when=states.ABUSE_AT_HOME & any_of(case.hiding_something, case.accounts_differ),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="There are signs of abuse, and the explanation does not fit.",
    cite=Cite(
        "Local threshold documents (Sandwell matrix; London continuum)",
        "https://paperzz.com/doc/8227378/multi-agency-thresholds-document",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"abuse_signs_now": "yes", "accounts_differ": "yes"},
        {"abuse_signs_now": "yes", "accounts_differ": "no", "hiding_something": "no"},
        {"abuse_signs_now": "yes"},
    ),
)
