"""With signs of abuse and a cover-up, or two accounts that differ, a child may be in need."""

from ...terms.facts import case
from ..writing import LOCAL, UNCONFIRMED, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="I-D2",
    force=LOCAL,
    scope=(),
    says="With signs of abuse and a cover-up, or two accounts that differ, a child may be in need.",
    when=states.ABUSE_AT_HOME & any_of(case.hiding_something, case.accounts_differ),
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="There are signs of abuse, and something is covered up or the accounts differ.",
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
