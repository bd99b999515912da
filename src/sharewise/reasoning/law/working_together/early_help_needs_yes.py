"""Ask the family before you share with early help."""

from ...terms.facts import person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some

RULE = Rule(
    id="R-H2b",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="Ask the family before you share with early help.",
    when=recipient.recipient_kind.is_("early-help")
    & some("person", groups.PARENT & person.agreed.is_("not-asked")),
    then=(
        SeekAdvice(),
        DoFirst("Ask the family if they would like this help.", "the parent"),
    ),
    unless=any_of(
        some("person", groups.PARENT & groups.NOT_TO_BE_RUNG),
        recipient.role_in_case & recipient.will_act,
    ),
    reason="Early help works only with the family's agreement.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "not-asked"},
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "agreed"},
        {"recipient_kind": "early-help", "relation": "mother"},
    ),
)
