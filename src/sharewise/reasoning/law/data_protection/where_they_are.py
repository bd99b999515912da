"""What shows where somebody can be found goes only to those whose task is to protect children."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, any_of, day

RULE = Rule(
    id="R-J5b",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What shows where somebody can be found goes only to those whose task is to protect children.",
    when=item.sensitivity.is_("location") & any_of(~groups.PROTECTS, recipient.linked_to_source),
    then=(LeaveOut(),),
    unless=any_of(
        groups.RESPONDING & recipient.recipient_kind.is_("health"),
        recipient.recipient_kind.is_("police-intelligence") & groups.ABOUT_A_SUSPECT,
    ),
    reason="It says where somebody can be found.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"sensitivity": "location", "recipient_kind": "other-authority"},
        {"sensitivity": "location", "recipient_kind": "mash", "linked_to_source": "no"},
        {"recipient_kind": "other-authority"},
    ),
)
