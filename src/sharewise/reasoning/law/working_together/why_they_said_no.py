"""When a parent says no to help, ask why, offer something else, and look again."""

from ...terms.facts import person
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-H2h",
    force=SHOULD_STAT,
    scope=("person",),
    says="When a parent says no to help, ask why, offer something else, and look again.",
    when=groups.PARENT & person.agreed.is_("refused") & groups.ANY_WORRY,
    then=(
        Step(
            "Ask why they said no, and offer something else. Then look again: does the no make the worry bigger?",
            "the parent",
            "planned",
            58,
        ),
    ),
    unless=any_of(states.LIKELY_SIGNIFICANT_HARM, states.NOT_SAFE_TO_TELL),
    reason="A no is respected and written down. It can also be a sign, so look again.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "mother", "agreed": "refused", "abuse_before": "yes"},
        {"relation": "mother", "agreed": "agreed", "abuse_before": "yes"},
        {"relation": "mother", "agreed": "refused"},
    ),
)
