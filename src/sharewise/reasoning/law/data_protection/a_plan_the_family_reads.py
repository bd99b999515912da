"""An early help plan is read by the family, so a child's words go to it as their effect."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J5g",
    force=SHOULD,
    scope=("recipient", "item"),
    says="An early help plan is read by the family, so a child's words go to it as their effect.",
    when=recipient.recipient_kind.is_("early-help") & groups.CHILD_SAID,
    then=(Summary(),),
    reason="The family reads its own plan. Say what would help, and never make the child the one who told.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "early-help", "item_kind": "childs-words"},
        {"recipient_kind": "early-help", "item_kind": "observed", "said_by": "no"},
        {"recipient_kind": "early-help"},
    ),
)
