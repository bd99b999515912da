"""When a parent agrees, early help may have what it needs to help."""

from ...terms.facts import person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, MayShare, Rule, day, some

RULE = Rule(
    id="R-H2c",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="When a parent agrees, early help may have what it needs to help.",
    when=recipient.recipient_kind.is_("early-help")
    & some("person", groups.PARENT & person.agreed.is_("agreed")),
    then=(MayShare(),),
    reason="The family agreed to this help.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed"},
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "refused"},
        {"recipient_kind": "early-help", "relation": "mother"},
    ),
)
