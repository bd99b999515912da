"""If the child goes home today, the hub, social care and the safeguarding lead hear before home time."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Hasten, Rule, day

RULE = Rule(
    id="R-L21b",
    force=SHOULD,
    scope=("recipient",),
    says="If the child goes home today, the hub, social care and the safeguarding lead hear before home time.",
    when=case.home_today
    & groups.ANY_WORRY
    & recipient.recipient_kind.is_("own-lead", "own-deputy", "mash", "childrens-services"),
    then=(Hasten("before-home-time"),),
    reason="The child goes home today.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition); local collection policies",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {"recipient_kind": "mash", "home_today": "yes", "abuse_before": "yes"},
        {"recipient_kind": "gp", "home_today": "yes", "abuse_before": "yes"},
        {"recipient_kind": "mash", "abuse_before": "yes"},
    ),
)
