"""Nobody is told anything, not even whether a child is here, until you know who they are."""

from ...terms.facts import recipient
from ..writing import SHOULD, SOURCE, Cite, Examples, Refuse, Rule, any_of, day

RULE = Rule(
    id="R-L17",
    force=SHOULD,
    scope=("recipient",),
    says="Nobody is told anything, not even whether a child is here, until you know who they are.",
    when=any_of(
        recipient.asked_us & recipient.verified.is_("no", "order-seen"),
        recipient.recipient_kind.is_("unknown-caller") & recipient.verified.is_("no", "order-seen"),
    ),
    then=(Refuse(),),
    reason="You cannot be certain who is asking. Nothing is said, not even whether a child is here.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); UK GDPR Art 5(1)(f)",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"asked_us": "yes", "verified": "no", "recipient_kind": "police"},
        {"asked_us": "yes", "verified": "rung-back", "recipient_kind": "police"},
        {"asked_us": "yes", "recipient_kind": "police"},
    ),
)
