"""A child's words go to the family only as a summary that does not show who said it."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J5c",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A child's words go to the family only as a summary that does not show who said it.",
    when=groups.IN_THE_FAMILY & groups.CHILD_SAID,
    then=(Summary(),),
    reason="Say what you saw yourself. Do not show who told you.",
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
