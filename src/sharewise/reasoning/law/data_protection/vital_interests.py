"""When somebody is in danger now, you may tell the police or a health service, to save a life."""

from ...terms.facts import case, recipient
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E4",
    force=MUST,
    scope=("recipient",),
    says="When somebody is in danger now, you may tell the police or a health service, to save a life.",
    when=case.danger_now & recipient.recipient_kind.is_("police", "health"),
    then=(Basis("UK GDPR Art 6(1)(d)"),),
    reason="The lawful basis is that it may save a life.",
    cite=Cite("UK GDPR Art 6(1)(d)", "https://www.legislation.gov.uk/eur/2016/679/article/6"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"danger_now": "yes", "recipient_kind": "police"},
        {"danger_now": "no", "recipient_kind": "police"},
        {"recipient_kind": "police"},
    ),
)
