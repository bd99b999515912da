"""To the family, say what you saw; never make the child the one who told."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J5c",
    force=SHOULD,
    scope=("recipient", "item"),
    says="To the family, say what you saw; never make the child the one who told.",
    when=groups.IN_THE_FAMILY & groups.CHILD_SAID,
    then=(Summary(),),
    reason="Say what you saw. Never make the child the one who told.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "person", "item_kind": "childs-words"},
        {"recipient_kind": "person", "item_kind": "observed", "said_by": "no"},
        {"recipient_kind": "person"},
    ),
)
