"""Bodies bound by the duty to share must share what may help each other protect or help a child."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, UNCONFIRMED, Cite, Examples, Rule, Share, day

RULE = Rule(
    id="R-B1",
    force=MUST,
    scope=("recipient",),
    says="Bodies bound by the duty to share must share what may help each other protect or help a child.",
    when=groups.DUTY_BITES,
    then=(Share(),),
    unless=recipient.more_harm_than_good,
    reason="The law says your organisation must share with them what may help them protect or help the child.",
    cite=Cite(
        "Children Act 2004 s.16LA(1), (2) and (4)",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=UNCONFIRMED,
    since=day(2026, 9, 30),
    examples=Examples(
        {
            "duty_to_share_in_force": "yes",
            "sharing_duty_body": "yes",
            "recipient_kind": "mash",
            "purpose": "protect-child",
            "worry": "yes",
        },
        {"duty_to_share_in_force": "no", "worry": "yes"},
        {"sharing_duty_body": "yes", "recipient_kind": "mash", "purpose": "protect-child", "worry": "yes"},
    ),
)
