"""Where significant harm is likely, ask social care before you share with early help."""

from ...terms.facts import recipient
from ..writing import SHOULD_STAT, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, day, states

RULE = Rule(
    id="R-H2d",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="Where significant harm is likely, ask social care before you share with early help.",
    when=recipient.recipient_kind.is_("early-help") & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        SeekAdvice(),
        DoFirst("Ask social care whether early help should hear of it now.", "childrens-services"),
    ),
    unless=recipient.role_in_case & recipient.will_act,
    reason="This is too serious for early help alone. Social care says who else should hear of it.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"recipient_kind": "early-help", "judged_level": "significant-harm"},
        {"recipient_kind": "gp", "judged_level": "significant-harm"},
        {"recipient_kind": "early-help"},
    ),
)
