"""The child's social worker hears the same day that somebody unproved asked."""

from ...terms.facts import case
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-L18e",
    force=SHOULD,
    scope=("recipient",),
    says="Where a child may be exploited, social care hears the same day that somebody unproved asked.",
    when=groups.SOCIAL_CARE_READS & groups.USED & case.asked_by_unproved,
    then=(Share(), Hasten("same-day")),
    reason="A call like this may be part of how the child is being used. Their social worker should know today.",
    cite=Cite(
        "Local exploitation procedures; Working Together to Safeguard Children 2026",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {
            "recipient_kind": "childrens-services",
            "relation": "child",
            "exploitation": "early-signs",
            "asked_by_unproved": "yes",
        },
        {
            "recipient_kind": "gp",
            "relation": "child",
            "exploitation": "early-signs",
            "asked_by_unproved": "yes",
        },
        {"recipient_kind": "childrens-services", "relation": "child", "exploitation": "early-signs"},
    ),
)
