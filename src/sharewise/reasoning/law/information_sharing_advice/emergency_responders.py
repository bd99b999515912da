"""When somebody is in danger now, tell the police, health and social care at once what they need."""

from ...terms.facts import case, recipient
from ..writing import MUST, SETTLED, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-A1b",
    force=MUST,
    scope=("recipient",),
    says="When somebody is in danger now, tell the police, health and social care at once what they need.",
    when=case.danger_now
    & recipient.recipient_kind.is_("police", "mash", "childrens-services", "out-of-hours", "health"),
    then=(
        Share(),
        Hasten("now"),
    ),
    reason="They need it now to protect somebody.",
    cite=Cite(
        "Children Act 1989 ss.44 and 46; UK GDPR Art 6(1)(d)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/46",
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {"danger_now": "yes", "recipient_kind": "police"},
        {"danger_now": "no", "recipient_kind": "police"},
        {"recipient_kind": "police"},
    ),
)
