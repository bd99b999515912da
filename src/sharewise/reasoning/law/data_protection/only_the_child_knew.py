"""With abuse at home, a child's own words stay out of what the family hears."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, day, states

RULE = Rule(
    id="R-J5f",
    force=SHOULD,
    scope=("recipient", "item"),
    says="With abuse at home, a child's own words stay out of what the family hears.",
    when=groups.IN_THE_FAMILY & groups.CHILD_SAID & states.ABUSE_AT_HOME,
    then=(LeaveOut(),),
    reason="This stays out of what the family hears.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "person", "item_kind": "childs-words", "abuse_signs_now": "yes"},
        {"recipient_kind": "person", "item_kind": "observed", "said_by": "no", "abuse_signs_now": "yes"},
        {"recipient_kind": "person", "item_kind": "childs-words"},
    ),
)
