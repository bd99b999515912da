"""Those who protect children get what they need to judge the risk, in full."""

from ...terms.facts import case
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, InFull, Rule, any_of, day

RULE = Rule(
    id="R-J7",
    force=MUST,
    scope=("recipient", "item"),
    says="Those who protect children get what they need to judge the risk, in full.",
    when=groups.PROTECTS & any_of(groups.ANY_WORRY, case.asked_by_unproved, case.danger_now),
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
