"""Below significant harm, a question asked without the family knowing goes no further than the hub's own records."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-H5",
    force=MUST,
    scope=("recipient",),
    says="Below significant harm, a question asked without the family knowing goes no further than the hub's own records.",
    when=recipient.recipient_kind.is_("mash") & groups.ANY_WORRY & groups.HUB_SILENT,
    then=(
        DoFirst(
            "Ask only what the hub itself already holds. Before it asks others, the family is told or the reason is written down.",
            "mash",
        ),
    ),
    unless=any_of(case.danger_now, states.LIKELY_SIGNIFICANT_HARM),
    reason="Courts have found it unlawful to check on a family in secret where the worry is not serious enough.",
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
