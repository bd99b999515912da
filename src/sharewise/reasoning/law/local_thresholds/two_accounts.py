"""Where accounts differ or something seems covered up, keep both accounts and give weight to the child's."""

from ...terms.facts import case
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, any_of, day

RULE = Rule(
    id="R-D5",
    force=SHOULD,
    scope=(),
    says="Where accounts differ or something seems covered up, keep both accounts and give weight to the child's.",
    when=any_of(case.accounts_differ, case.hiding_something),
    then=(
        Step(
            "Keep both accounts side by side, in the words used. Do not let one cancel the other.",
            "your record",
            "same-day",
            41,
            writing=True,
        ),
    ),
    reason="The accounts differ, or something seems covered up. The child's account carries weight.",
    cite=Cite(
        "National learning from case reviews (NSPCC, 2024)",
        "https://learning.nspcc.org.uk/research-resources/learning-from-case-reviews/multi-agency-working-information-sharing",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({"accounts_differ": "yes"}, {"accounts_differ": "no", "hiding_something": "no"}, {}),
)
