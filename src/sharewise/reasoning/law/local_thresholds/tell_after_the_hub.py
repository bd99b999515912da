"""Where a parent may be the source, parents are told after the hub has answered, and told that it was asked."""

from ...terms.facts import case, person
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Tell, any_of, day

RULE = Rule(
    id="R-D9d",
    force=LOCAL,
    scope=("person",),
    says="Where a parent may be the source, parents are told after the hub has answered, and told that it was asked.",
    when=any_of(person.is_source, groups.PARENT & groups.SOURCE_IS_A_PARENT)
    & groups.HURT
    & groups.HUB_TO_SETTLE,
    then=(Tell("later", "After the hub has answered and said how. Then say that you asked it, and why."),),
    unless=case.hub_advice.is_("speak-to-parents"),
    reason="They may be the one who hurt the child, or live with them. The hub is asked first.",
    cite=Cite(
        "Local procedures on physical harm; information sharing advice 2024, golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "is_source": "yes", "hurt_by_adult": "yes", "hub_answer": "not-asked"},
        {
            "relation": "child",
            "is_source": "yes",
            "hurt_by_adult": "yes",
            "hub_answer": "nothing-known",
            "hub_advice": "none",
        },
        {"relation": "child", "is_source": "yes", "hurt_by_adult": "yes"},
    ),
)
