"""A worry about a child, or a question from somebody not checked, goes to the safeguarding lead today."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Hasten, Rule, Share, any_of, day

RULE = Rule(
    id="GR-4",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="A worry about a child, or a question from somebody not checked, goes to the safeguarding lead today.",
    when=groups.OUR_LEAD & any_of(groups.WORRIED, case.asked_by_unproved),
    then=(
        Share(),
        Hasten("same-day"),
    ),
    unless=recipient.linked_to_source,
    reason="Your safeguarding lead should hear of any worry today. You do not have to be sure.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition), Part 1; information sharing advice 2024, golden rule 4",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SOURCE,
    since=day(2025, 9, 1),
    examples=Examples(
        {"relation": "child", "recipient_kind": "own-lead", "hurt_by_adult": "yes"},
        {"relation": "child", "recipient_kind": "police", "hurt_by_adult": "yes"},
        {"relation": "child", "recipient_kind": "own-lead"},
    ),
)
