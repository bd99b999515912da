"""The police may hear directly of a throat held or a weapon, of a worker who may do serious harm, and of serious harm while the hub is silent."""

from __future__ import annotations

from ...terms.facts import recipient
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Hasten, MayShare, Rule, day

RULE = Rule(
    id="R-I6b",
    force=SHOULD,
    scope=("recipient",),
    says="The police may hear directly of a throat held or a weapon, of a worker who may do serious harm, and of serious harm while the hub is silent.",
    when=recipient.recipient_kind.is_("police") & groups.POLICE_WITHOUT_WAITING,
    then=(MayShare(), Hasten("same-day")),
    reason="This may be a crime against a child, or there is nobody else to ask. The police need not wait for the hub.",
    cite=Cite(
        "Working Together to Safeguard Children 2026; Domestic Abuse Act 2021 s.70 (strangling)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2026, 3, 1),
    examples=Examples(
        {"relation": "child", "recipient_kind": "police", "weapon_or_throat": "yes"},
        {"relation": "child", "recipient_kind": "gp", "weapon_or_throat": "yes"},
        {"relation": "child", "recipient_kind": "police"},
    ),
)
