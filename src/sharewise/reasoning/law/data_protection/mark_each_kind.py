"""Say of each thing how you know it, and keep the child's exact words."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-J6",
    force=MUST,
    scope=(),
    says="Say of each thing how you know it, and keep the child's exact words.",
    when=groups.WORRIED,
    then=(
        Step(
            "For each thing, say how you know it: seen, said, heard from somebody else, your opinion, or a record. Keep the child's exact words.",
            "everyone who reads it",
            "same-day",
            26,
            writing=True,
        ),
    ),
    reason="What somebody thinks must not turn into fact as it is passed on.",
    cite=Cite("UK GDPR Art 5(1)(d): accuracy", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"abuse_before": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no", "worry": "no", "worker_concern": "no"},
        {},
    ),
)
