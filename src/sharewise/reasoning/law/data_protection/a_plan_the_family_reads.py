"""An early help plan is read by the family: where a parent may be the source, a child's words go as their effect."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, all_of, day

RULE = Rule(
    id="R-J5g",
    force=SHOULD,
    scope=("recipient", "item"),
    says="An early help plan is read by the family: where a parent may be the source, a child's words go as their effect.",
    when=all_of(
        recipient.recipient_kind.is_("early-help"),
        item.item_kind.is_("childs-words"),
        groups.SOURCE_IS_A_PARENT,
    ),
    then=(Summary(),),
    reason="The family reads its own plan. Say what would help, and never make the child the one who told.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {
            "recipient_kind": "early-help",
            "item_kind": "childs-words",
            "relation": "mother",
            "is_source": "yes",
        },
        {"recipient_kind": "early-help", "item_kind": "observed", "relation": "mother", "is_source": "yes"},
        {"recipient_kind": "early-help", "item_kind": "childs-words", "relation": "mother"},
    ),
)
