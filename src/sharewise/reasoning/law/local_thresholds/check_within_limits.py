"""Below significant harm, a check without the family's knowledge stays within what the hub already holds."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-H5",
    force=MUST,
    scope=("recipient",),
    says="Below significant harm, a check without the family's knowledge stays within what the hub already holds.",
    when=recipient.recipient_kind.is_("mash") & groups.ANY_WORRY & groups.HUB_SILENT,
    then=(
        DoFirst(
            "Ask only what the hub itself already holds. If it wants to ask others, the family is told first or the reason is written down.",
            "mash",
        ),
    ),
    unless=any_of(case.danger_now, states.LIKELY_SIGNIFICANT_HARM),
    reason="Secret checks with others, below serious harm, have been held unlawful.",
    cite=Cite(
        "R (AB and CD) v Haringey [2013] EWHC 416 (Admin)",
        "https://www.bailii.org/ew/cases/EWHC/Admin/2013/416.html",
    ),
    evidence=SOURCE,
    since=day(2013, 3, 13),
    examples=Examples(
        {"recipient_kind": "mash", "abuse_before": "yes", "hub_answer": "not-asked"},
        {"recipient_kind": "mash", "abuse_before": "yes", "hub_answer": "nothing-known"},
        {"recipient_kind": "mash", "hub_answer": "not-asked"},
    ),
)
