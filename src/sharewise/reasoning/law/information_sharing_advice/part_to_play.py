"""You may share with workers who have a part in helping and will do something once they know."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="GR-6",
    force=SHOULD,
    scope=("recipient",),
    says="You may share with workers who have a part in helping and will do something once they know.",
    when=groups.WORKS_WITH_FAMILY & recipient.role_in_case & recipient.will_act,
    then=(MayShare(),),
    unless=case.purpose.is_("no-purpose"),
    reason="They have a part to play, and will do something with it.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "own-team", "role_in_case": "yes", "will_act": "yes"},
        {"recipient_kind": "own-team", "role_in_case": "no", "will_act": "yes"},
        {"recipient_kind": "own-team", "will_act": "yes"},
    ),
)
