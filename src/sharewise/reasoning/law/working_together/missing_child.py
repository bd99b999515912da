"""If a child is missing now, tell the police at once."""

from ...terms.facts import child, recipient
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Hasten, Rule, Share, day, some

RULE = Rule(
    id="R-L18b",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="If a child is missing now, tell the police at once.",
    when=recipient.recipient_kind.is_("police") & some("person", groups.A_CHILD & child.missing_now),
    then=(
        Share(),
        Hasten("now"),
    ),
    reason="The child is missing now. The police need what you know at once.",
    cite=Cite(
        "Statutory guidance on children who run away or go missing (DfE, 2014); Working Together 2026",
        "https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care",
    ),
    evidence=SETTLED,
    since=day(2014, 1, 16),
    examples=Examples(
        {"relation": "child", "recipient_kind": "police", "missing_now": "yes"},
        {"relation": "child", "recipient_kind": "police", "missing_now": "no"},
        {"relation": "child", "recipient_kind": "police"},
    ),
)
