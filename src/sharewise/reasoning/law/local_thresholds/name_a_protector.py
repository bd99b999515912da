"""Where a child was hurt, used, touched by sexual harm or lives with abuse, and the hub has not answered, the hub is named."""

from __future__ import annotations

from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Involve, Rule, any_of, day, states

RULE = Rule(
    id="R-I2d",
    force=LOCAL,
    scope=(),
    says="Where a child was hurt, used, touched by sexual harm or lives with abuse, and the hub has not answered, the hub is named.",
    when=any_of(states.ABUSE_AT_HOME, groups.SEXUAL, groups.USED, groups.HURT) & groups.HUB_SILENT,
    then=(Involve(("mash", "childrens-services", "out-of-hours")),),
    reason="Somebody whose task is to protect children should be asked what is known.",
    cite=Cite(
        "Sussex procedures 5.2; Norfolk consultation procedure",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "sexual_harm": "signs", "hub_answer": "not-asked"},
        {"relation": "child", "sexual_harm": "signs", "hub_answer": "nothing-known"},
        {"relation": "child", "hub_answer": "not-asked"},
    ),
)
