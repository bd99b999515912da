"""What is told in trust, held by a health service, or about health, sex or counselling is confidential."""

from ...terms.facts import case, item
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-G1",
    force=MUST,
    scope=("item",),
    says="What is told in trust, held by a health service, or about health, sex or counselling is confidential.",
    when=any_of(
        item.told_in_trust,
        item.sensitivity.is_("health", "sexual-life", "counselling"),
        case.agency.is_("health-trust", "gp-practice"),
    ),
    then=(Establishes(states.CONFIDENTIAL),),
    reason="It was given, or is held, in confidence.",
    cite=Cite("Campbell v MGN [2004] UKHL 22", "https://www.bailii.org/uk/cases/UKHL/2004/22.html"),
    evidence=SETTLED,
    since=day(2004, 5, 6),
    examples=Examples(
        {"told_in_trust": "yes"}, {"told_in_trust": "no", "sensitivity": "ordinary", "agency": "school"}, {}
    ),
)
