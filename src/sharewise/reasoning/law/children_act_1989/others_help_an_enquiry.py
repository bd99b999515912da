"""A school, the police, a charity or anybody else asked to help with section 47 enquiries gives what bears on them."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-B7b",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="A school, the police, a charity or anybody else asked to help with section 47 enquiries gives what bears on them.",
    when=~groups.SECTION_47_BODY & groups.SECTION_47_ASKED,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    unless=recipient.more_harm_than_good,
    reason="They are making section 47 enquiries about a child. Give what bears on that, and nothing else.",
    cite=Cite(
        "Working Together to Safeguard Children 2026; Keeping Children Safe in Education (current edition)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2026, 3, 1),
    examples=Examples(
        {
            "agency": "school",
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
        },
        {
            "agency": "health-trust",
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
        },
        {"agency": "school", "authority": "section-47", "verified": "rung-back"},
    ),
)
