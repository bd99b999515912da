"""What points to a risk to a child today goes in full to those who protect children."""

from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-J3",
    force=MUST,
    scope=("recipient", "item"),
    says="What points to a risk to a child today goes in full to those who protect children.",
    when=groups.PROTECTS & groups.POINTS_TO_RISK,
    then=(InFull(),),
    reason="It points to somebody who may be a risk to a child today. Say when it happened.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "mash", "points_to_risk_now": "yes"},
        {
            "recipient_kind": "mash",
            "points_to_risk_now": "no",
            "poses_risk_now": "no",
            "worker_concern": "no",
        },
        {"recipient_kind": "mash"},
    ),
)
