"""Never assume that somebody else has passed information on. Each practitioner answers for what they hold."""

from ...terms.facts import case
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-A3",
    force=SHOULD_STAT,
    scope=(),
    says="Never assume that somebody else has passed information on. Each practitioner answers for what they hold.",
    when=case.others_know,
    then=(
        Step(
            "Pass it on yourself. Do not count on somebody else having done it.", "own-lead", "same-day", 35
        ),
    ),
    reason="You hold this piece. Somebody else's promise to pass it on does not end your part.",
    cite=Cite(
        "Working Together to Safeguard Children 2026, chapter on information sharing",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples({"others_know": "yes"}, {"others_know": "no"}, {}),
)
