"""Below significant harm, tell the family before you ask another area about them, or write down why not."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, day, states

RULE = Rule(
    id="R-H5b",
    force=MUST,
    scope=("recipient",),
    says="Below significant harm, tell the family before you ask another area about them, or write down why not.",
    when=recipient.recipient_kind.is_("other-authority") & groups.ANY_WORRY,
    then=(
        DoFirst(
            "Tell the parent first that you would like to ask, where that is safe. If you do not, write down why.",
            "your record",
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="Below significant harm, asking others about a family behind its back needs a written reason.",
    cite=Cite(
        "R (AB and CD) v Haringey [2013] EWHC 416 (Admin)",
        "https://www.bailii.org/ew/cases/EWHC/Admin/2013/416.html",
    ),
    evidence=SOURCE,
    since=day(2013, 3, 13),
    examples=Examples(
        {"recipient_kind": "other-authority", "abuse_before": "yes"},
        {"recipient_kind": "mash", "abuse_before": "yes"},
        {"recipient_kind": "other-authority"},
    ),
)
