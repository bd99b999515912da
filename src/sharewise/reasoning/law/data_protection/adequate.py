"""Those who protect children get what they need to judge the risk, in full."""

from ...terms.facts import case, pair, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, InFull, Rule, any_of, day, some, states

# The designated officer looks at the worker, and at the children, not at the rest of a family.
_BEARS_ON_THEM = any_of(
    ~recipient.recipient_kind.is_("lado"),
    groups.ABOUT_A_CHILD,
    some("person", pair.is_about & states.WORKER_CONCERN),
)

RULE = Rule(
    id="R-J7",
    force=MUST,
    scope=("recipient", "item"),
    says="Those who protect children get what they need to judge the risk, in full.",
    when=any_of(
        groups.PROTECTS & any_of(groups.WORRIED, case.asked_by_unproved, case.danger_now) & _BEARS_ON_THEM,
        recipient.recipient_kind.is_("health") & groups.RESPONDING & states.DETAIL_COUNTS,
    ),
    then=(InFull(),),
    reason="They have to judge the risk, so they need all of it.",
    cite=Cite(
        "UK GDPR Art 5(1)(c) and (d): adequate and accurate",
        "https://www.legislation.gov.uk/eur/2016/679/article/5",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "mash", "abuse_before": "yes"},
        {"recipient_kind": "gp", "abuse_before": "yes"},
        {"recipient_kind": "mash"},
    ),
)
