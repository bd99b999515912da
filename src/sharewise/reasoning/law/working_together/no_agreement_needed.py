"""Where significant harm is likely, you do not need a parent to agree to the referral."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Agreement, Cite, Examples, Rule, day, states

RULE = Rule(
    id="R-H4c",
    force=SHOULD_STAT,
    scope=("person",),
    says="Where significant harm is likely, you do not need a parent to agree to the referral.",
    when=groups.PARENT & states.LIKELY_SIGNIFICANT_HARM,
    then=(Agreement("no"),),
    reason="You do not need their agreement to refer. Whether and when they are told is a separate question.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "mother", "danger_now": "yes", "judged_level": "significant-harm"},
        {"relation": "grandparent", "judged_level": "significant-harm"},
        {"relation": "mother"},
    ),
)
