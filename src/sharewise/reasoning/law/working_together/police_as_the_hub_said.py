"""If the hub advises ringing the police, tell them now what they need."""

from ...terms.facts import case, recipient
from ..writing import LOCAL, OURS, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-I1h",
    force=LOCAL,
    scope=("recipient",),
    says="If the hub advises ringing the police, tell them now what they need.",
    when=recipient.recipient_kind.is_("police") & case.hub_advice.is_("ring-police"),
    then=(Share(), Hasten("now")),
    reason="The hub advised you to ring them.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"recipient_kind": "police", "hub_advice": "ring-police"},
        {"recipient_kind": "police", "hub_advice": "wait"},
        {"recipient_kind": "police"},
    ),
)
