"""Ask the area a family fled what it knows, without saying where the family is now."""

from ...terms.facts import case, recipient
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Hasten, Rule, Share, day, states

RULE = Rule(
    id="R-H6b",
    force=SHOULD,
    scope=("recipient",),
    says="Ask the area a family fled what it knows, without saying where the family is now.",
    when=recipient.recipient_kind.is_("other-authority")
    & case.moved_after_abuse
    & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Share(),
        Hasten("same-day"),
        DoFirst(
            "Ask through the hub. Do not give the new address, school, phone area or your own name and place.",
            "mash",
        ),
    ),
    unless=recipient.more_harm_than_good,
    reason="The area the family left may know what happened there. It is asked without saying where the family is now.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Domestic Abuse Act 2021 statutory guidance",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2022, 7, 8),
    examples=Examples(
        {"recipient_kind": "other-authority", "moved_after_abuse": "yes", "judged_level": "significant-harm"},
        {"recipient_kind": "other-authority", "moved_after_abuse": "no"},
        {"recipient_kind": "other-authority", "moved_after_abuse": "yes"},
    ),
)
