"""A worker with a part gets the effect of what is private and still weighs on somebody."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Summary, all_of, any_of, day

RULE = Rule(
    id="R-J2d",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A worker with a part gets the effect of what is private and still weighs on somebody.",
    when=all_of(
        groups.WORKS_WITH_FAMILY, recipient.role_in_case, recipient.will_act,
        any_of(item.told_in_trust, groups.PRIVATE), item.relevant, item.affects_now,
    ),
    then=(Summary(),),
    reason="It still weighs on them. Say the effect and what helps, not what happened.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6; Caldicott Principle 3",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2024, 5, 1),
    examples=Examples(
        {
            "recipient_kind": "own-team", "role_in_case": "yes", "will_act": "yes", "told_in_trust": "yes",
            "relevant": "yes", "affects_now": "yes",
        },
        {"recipient_kind": "own-team", "affects_now": "no"},
        {"recipient_kind": "own-team"},
    ),
)  # fmt: skip
