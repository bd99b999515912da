"""A child's words go to early help as a summary, because the family reads its own plan."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J5g",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A child's words go to early help as a summary, because the family reads its own plan.",
    when=recipient.recipient_kind.is_("early-help") & groups.CHILD_SAID,
    then=(Summary(),),
    reason="The family reads its own plan. Say what would help, not who said what.",
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
