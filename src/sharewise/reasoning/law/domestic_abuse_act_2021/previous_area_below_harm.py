"""Below significant harm, the area a family fled is asked only with the family's knowledge or a recorded power."""

from __future__ import annotations

from ...terms.facts import case, recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Hasten, Rule, SeekAdvice, any_of, day, states

_AREA = {"recipient_kind": "other-authority", "moved_after_abuse": "yes"}

RULE = Rule(
    id="R-H6e",
    force=MUST,
    scope=("recipient",),
    says="Below significant harm, the area a family fled is asked only with the family's knowledge or a recorded power.",
    when=recipient.recipient_kind.is_("other-authority")
    & case.moved_after_abuse
    & any_of(states.ABUSE_AT_HOME, groups.SERIOUS),
    then=(
        SeekAdvice(),
        Hasten("same-day"),
        DoFirst("Ask the hub if it may ask there, and on what power.", "mash"),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="Below serious harm, checks with other agencies behind a family's back have been held unlawful.",
    cite=Cite(
        "R (AB and CD) v Haringey [2013] EWHC 416 (Admin)",
        "https://www.bailii.org/ew/cases/EWHC/Admin/2013/416.html",
    ),
    evidence=SOURCE,
    since=day(2013, 3, 13),
    examples=Examples({**_AREA, "abuse_signs_now": "yes"}, {**_AREA, "moved_after_abuse": "no"}, _AREA),
)
