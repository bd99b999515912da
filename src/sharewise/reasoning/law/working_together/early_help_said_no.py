"""When a parent has said no to early help, nothing goes to early help unless significant harm is likely."""

from ...terms.facts import person, recipient
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, DoNotShare, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-H2e",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="When a parent has said no to early help, nothing goes to early help unless significant harm is likely.",
    when=recipient.recipient_kind.is_("early-help")
    & some("person", groups.PARENT & person.agreed.is_("refused")),
    then=(DoNotShare(),),
    unless=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        recipient.role_in_case & recipient.will_act,
        some("person", groups.PARENT & person.agreed.is_("agreed")),
    ),
    reason="A parent said no to this help. It is written down, and not held against them.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "refused"},
        {"recipient_kind": "early-help", "relation": "mother", "agreed": "not-asked"},
        {"recipient_kind": "early-help", "relation": "mother"},
    ),
)
