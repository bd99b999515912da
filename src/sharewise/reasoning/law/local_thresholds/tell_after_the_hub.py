"""If a parent or partner may have hurt the child, the parents are told after the hub has said how."""

from ...terms.facts import case, person
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Tell, any_of, day

RULE = Rule(
    id="R-D9d",
    force=LOCAL,
    scope=("person",),
    says="If a parent or partner may have hurt the child, the parents are told after the hub has said how.",
    when=any_of(person.is_source, groups.PARENT & groups.SOURCE_IS_A_PARENT)
    & groups.HURT
    & groups.HUB_TO_SETTLE,
    then=(
        Tell("later", "Wait until the hub has answered and said how. Then say that you asked it, and why."),
    ),
    unless=case.hub_advice.is_("speak-to-parents"),
    reason="They may be the one who hurt the child, or be close to whoever did. The hub is asked first.",
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
