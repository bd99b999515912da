"""A worker who has a part and will act gets ordinary information that bears on it, in full."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-J7c",
    force=MUST,
    scope=("recipient", "item"),
    says="A worker who has a part and will act gets ordinary information that bears on it, in full.",
    when=groups.WORKS_WITH_FAMILY
    & recipient.role_in_case
    & recipient.will_act
    & item.relevant
    & item.sensitivity.is_("ordinary"),
    then=(InFull(),),
    reason="It bears on their part and is not private.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "recipient_kind": "own-team",
            "role_in_case": "yes",
            "will_act": "yes",
            "relevant": "yes",
            "sensitivity": "ordinary",
        },
        {
            "recipient_kind": "own-team",
            "role_in_case": "yes",
            "will_act": "yes",
            "relevant": "no",
            "sensitivity": "ordinary",
        },
        {"recipient_kind": "own-team", "role_in_case": "yes", "will_act": "yes", "relevant": "yes"},
    ),
)
