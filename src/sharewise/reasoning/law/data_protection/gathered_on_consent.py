"""What was gathered by consent alone needs fresh consent, unless it cannot reasonably be asked for."""

from ...terms.facts import case, item
from .. import groups
from ..writing import MUST, UNCONFIRMED, Cite, DoFirst, Examples, Rule, day, some

RULE = Rule(
    id="R-E9b",
    force=MUST,
    scope=("recipient",),
    says="What was gathered by consent alone needs fresh consent, unless it cannot reasonably be asked for.",
    when=some("item", item.gathered_on_consent) & groups.ANY_WORRY,
    then=(
        DoFirst(
            "Some of this was gathered by consent alone. Ask again if that is safe; if it is not, write down why you could not reasonably ask.",
            "your record",
        ),
    ),
    unless=case.danger_now,
    reason="Something gathered by consent alone is used again only with fresh consent, or a reason why you could not ask.",
    cite=Cite("UK GDPR Art 8A(4) (not read)", "https://www.legislation.gov.uk/ukpga/2025/18/section/71"),
    evidence=UNCONFIRMED,
    since=day(2026, 2, 5),
    examples=Examples(
        {"gathered_on_consent": "yes", "abuse_before": "yes"},
        {"gathered_on_consent": "no", "abuse_before": "yes"},
        {"abuse_before": "yes"},
    ),
)
