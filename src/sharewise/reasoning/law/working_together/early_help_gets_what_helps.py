"""When a parent agrees, early help gets what is ordinary and bears on the help."""

from ...terms.facts import item, person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, InFull, Rule, day, some

RULE = Rule(
    id="R-H2f",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="When a parent agrees, early help gets what is ordinary and bears on the help.",
    when=recipient.recipient_kind.is_("early-help")
    & some("person", groups.PARENT & person.agreed.is_("agreed"))
    & item.relevant
    & item.sensitivity.is_("ordinary"),
    then=(InFull(),),
    reason="The family agreed to this help, and this bears on it.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help; UK GDPR Art 5(1)(c)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {
            "recipient_kind": "early-help",
            "relation": "mother",
            "agreed": "agreed",
            "relevant": "yes",
            "sensitivity": "ordinary",
        },
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed", "relevant": "no"},
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed", "relevant": "yes"},
    ),
)
