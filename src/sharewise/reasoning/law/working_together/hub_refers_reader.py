"""A referral that the hub asked for reaches it the same day."""

from __future__ import annotations

from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Hasten, MayShare, Rule, day

RULE = Rule(
    id="R-I1m",
    force=LOCAL,
    scope=("recipient",),
    says="A referral that the hub asked for reaches it the same day.",
    when=groups.SOCIAL_CARE_READS & groups.HUB_WANTS_REFERRAL,
    then=(MayShare(), Hasten("same-day")),
    reason="The hub asked for it.",
    cite=Cite(
        "Sussex procedures 5.2.5; local consultation procedures",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"recipient_kind": "mash", "hub_answer": "refer"},
        {"recipient_kind": "gp", "hub_answer": "refer"},
        {"recipient_kind": "mash"},
    ),
)
