"""If the hub has answered, and an adult's account differs from the child's, tell the hub that too."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Involve, Rule, Step, day

RULE = Rule(
    id="R-D9h",
    force=LOCAL,
    scope=(),
    says="If the hub has answered, and an adult's account differs from the child's, tell the hub that too.",
    when=groups.HURT
    & case.accounts_differ
    & case.hub_answer.is_("nothing-known", "known-past", "known-open"),
    then=(
        Step("Ring the hub again and say that the two accounts differ.", "mash", "same-day", 17),
        Involve(("mash", "childrens-services", "out-of-hours")),
    ),
    reason="The hub needs to know that the accounts differ. Its answer may change.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {
            "relation": "child",
            "hurt_by_adult": "yes",
            "accounts_differ": "yes",
            "hub_answer": "nothing-known",
        },
        {"relation": "child", "hurt_by_adult": "yes", "accounts_differ": "yes", "hub_answer": "not-asked"},
        {"relation": "child", "hurt_by_adult": "yes", "accounts_differ": "yes"},
    ),
)
