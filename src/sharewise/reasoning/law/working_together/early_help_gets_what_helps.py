"""Early help, once the family is willing, gets what is ordinary and bears on the help."""

from ...terms.facts import item, recipient
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, InFull, Rule, all_of, day

RULE = Rule(
    id="R-H2g",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="Early help, once the family is willing, gets what is ordinary and bears on the help.",
    when=all_of(recipient.recipient_kind.is_("early-help"), item.relevant, item.sensitivity.is_("ordinary")),
    then=(InFull(),),
    reason="It is ordinary, and bears on the help.",
    cite=Cite(
        "Working Together to Safeguard Children 2026, early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples(
        {"recipient_kind": "early-help", "relevant": "yes", "sensitivity": "ordinary"},
        {"recipient_kind": "early-help", "relevant": "no", "sensitivity": "ordinary"},
        {"recipient_kind": "early-help", "relevant": "yes"},
    ),
)
