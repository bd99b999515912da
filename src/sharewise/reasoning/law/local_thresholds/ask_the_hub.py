"""The hub may be asked, by name, whether anything is known, with the child's words and no more than it needs."""

from ...terms.facts import recipient
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-D9b",
    force=LOCAL,
    scope=("recipient",),
    says="The hub may be asked, by name, whether anything is known, with the child's words and no more than it needs.",
    when=recipient.recipient_kind.is_("mash") & groups.HURT & groups.HUB_SILENT,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="A child says an adult hurt them. The hub can say whether anything more is known.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "recipient_kind": "mash", "hurt_by_adult": "yes", "hub_answer": "not-asked"},
        {
            "relation": "child",
            "recipient_kind": "mash",
            "hurt_by_adult": "yes",
            "hub_answer": "nothing-known",
        },
        {"relation": "child", "recipient_kind": "mash", "hurt_by_adult": "yes"},
    ),
)
