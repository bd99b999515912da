"""When a child has told of sexual harm, or it was seen, tell the police today."""

from ...terms.facts import child, recipient
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Hasten, Rule, Share, day, some

RULE = Rule(
    id="R-C4",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="When a child has told of sexual harm, or it was seen, tell the police today.",
    when=recipient.recipient_kind.is_("police")
    & some("person", groups.A_CHILD & child.sexual_harm.is_("told-or-seen")),
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="There is strong reason to think that a child was sexually harmed. The police are told today.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Keeping Children Safe in Education",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "recipient_kind": "police", "sexual_harm": "told-or-seen"},
        {"relation": "child", "recipient_kind": "police", "sexual_harm": "none"},
        {"relation": "child", "recipient_kind": "police"},
    ),
)
