"""Never assume that somebody else has passed it on: what you know is yours to share."""

from ...terms.facts import case
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-A3",
    force=SHOULD_STAT,
    scope=(),
    says="Never assume that somebody else has passed it on: what you know is yours to share.",
    when=case.others_know,
    then=(
        Step(
            "Pass it on yourself. Do not count on somebody else having done it.", "own-lead", "same-day", 35
        ),
    ),
    reason="What you know is yours to pass on, even if somebody else says they will.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), chapter on information sharing",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples({"others_know": "yes"}, {"others_know": "no"}, {}),
)
