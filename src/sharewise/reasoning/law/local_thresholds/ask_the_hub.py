"""When a child was hurt by an adult, name the child to the hub and ask what is known."""

from ...terms.facts import recipient
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-D9b",
    force=LOCAL,
    scope=("recipient",),
    says="When a child was hurt by an adult, name the child to the hub and ask what is known.",
    when=recipient.recipient_kind.is_("mash") & groups.HURT & groups.HUB_SILENT,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="A child was hurt by an adult. The hub can say whether anything more is known.",
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
