"""Social care hears today when somebody with no right to know asks about a child who may be exploited."""

from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-L18e",
    force=SHOULD,
    scope=("recipient",),
    says="Social care hears today when somebody with no right to know asks about a child who may be exploited.",
    when=groups.SOCIAL_CARE_READS & groups.USED & groups.ASKED_WITHOUT_RIGHT,
    then=(Share(), Hasten("same-day")),
    reason="A question like this may be part of how the child is being used. Their social worker should know today.",
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
            "asked_with_right": "no",
        },
        {
            "recipient_kind": "gp",
            "relation": "child",
            "exploitation": "early-signs",
            "asked_with_right": "no",
        },
        {"recipient_kind": "childrens-services", "relation": "child", "exploitation": "early-signs"},
    ),
)
