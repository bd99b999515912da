"""Settle before home time whether the child can go home to somebody there is a worry about."""

from ...terms.facts import case
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-L21",
    force=SHOULD,
    scope=(),
    says="Settle before home time whether the child can go home to somebody there is a worry about.",
    when=case.home_today & groups.ANY_WORRY,
    then=(
        Step(
            "Settle before home time, with your lead and the hub: when does the child go home, and to whom? Is that safe today?",
            "mash",
            "before-home-time",
            11,
        ),
    ),
    reason="The child goes home today. What to do is settled before then, not after.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition); local collection policies",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {"home_today": "yes", "abuse_before": "yes"},
        {"home_today": "no", "abuse_before": "yes"},
        {"abuse_before": "yes"},
    ),
)
