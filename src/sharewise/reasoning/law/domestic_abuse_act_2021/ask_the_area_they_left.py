"""For a family that fled, ask what the area they left knows, and never say where they are."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-H6d",
    force=SHOULD,
    scope=(),
    says="For a family that fled, ask what the area they left knows, and never say where they are.",
    when=case.moved_after_abuse & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask the hub to find out what the area the family left knows. It must not say where the family is now.",
            "mash",
            "same-day",
            28,
        ),
    ),
    reason="The area the family left may know what happened there. Whoever they fled may still have friends there.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Domestic Abuse Act 2021 statutory guidance",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2022, 7, 8),
    examples=Examples(
        {"moved_after_abuse": "yes", "judged_level": "significant-harm"},
        {"moved_after_abuse": "no", "judged_level": "significant-harm"},
        {"judged_level": "significant-harm"},
    ),
)
