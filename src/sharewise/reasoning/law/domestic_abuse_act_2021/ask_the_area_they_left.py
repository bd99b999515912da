"""Where harm is likely, the hub is asked to ask the area they left, without saying where they are now."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-H6d",
    force=SHOULD,
    scope=(),
    says="Where harm is likely, the hub is asked to ask the area they left, without saying where they are now.",
    when=case.moved_after_abuse & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask the hub to find out what the area they left knows, without saying where they are now.",
            "mash",
            "same-day",
            28,
        ),
    ),
    reason="The area they left may know what happened there, and whoever they fled may have friends there.",
    cite=Cite(
        "Working Together to Safeguard Children 2026; Domestic Abuse Act 2021 statutory guidance",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples(
        {"moved_after_abuse": "yes", "judged_level": "significant-harm"},
        {"moved_after_abuse": "no", "judged_level": "significant-harm"},
        {"judged_level": "significant-harm"},
    ),
)
