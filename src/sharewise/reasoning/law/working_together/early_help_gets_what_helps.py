"""Where the family agrees, early help gets what is ordinary and bears on the help."""

from ...terms.facts import item, person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, InFull, Rule, all_of, day, some

RULE = Rule(
    id="R-H2g",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="Where the family agrees, early help gets what is ordinary and bears on the help.",
    when=all_of(
        recipient.recipient_kind.is_("early-help"),
        some("person", groups.PARENT & person.agreed.is_("agreed")),
        item.relevant,
        item.sensitivity.is_("ordinary"),
    ),
    then=(InFull(),),
    reason="The family agreed to this help, and it bears on it.",
    cite=Cite(
        "Working Together to Safeguard Children 2026, early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples(
        {
            "recipient_kind": "early-help",
            "relation": "mother",
            "agreed": "agreed",
            "relevant": "yes",
            "sensitivity": "ordinary",
        },
        {
            "recipient_kind": "early-help",
            "relation": "mother",
            "agreed": "agreed",
            "relevant": "no",
            "sensitivity": "ordinary",
        },
        {"recipient_kind": "early-help", "relation": "mother", "relevant": "yes", "sensitivity": "ordinary"},
    ),
)
