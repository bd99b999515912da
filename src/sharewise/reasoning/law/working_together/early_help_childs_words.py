"""Where the family agrees, early help gets the sense of what a child said, not the child's words."""

from ...terms.facts import item, person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Summary, day, some

RULE = Rule(
    id="R-H2g",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="Where the family agrees, early help gets the sense of what a child said, not the child's words.",
    when=recipient.recipient_kind.is_("early-help")
    & some("person", groups.PARENT & person.agreed.is_("agreed"))
    & item.item_kind.is_("childs-words"),
    then=(Summary(),),
    reason="Early help plans with the parents. The sense is enough, and does not show who said it.",
    cite=Cite(
        "Working Together to Safeguard Children 2026, early help; UK GDPR Art 5(1)(c)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples(
        {
            "recipient_kind": "early-help",
            "relation": "mother",
            "agreed": "agreed",
            "item_kind": "childs-words",
        },
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed", "item_kind": "observed"},
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed"},
    ),
)
