"""Where the duty to share binds you towards a reader, that legal duty is your lawful basis."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E2",
    force=MUST,
    scope=("recipient",),
    says="Where the duty to share binds you towards a reader, that legal duty is your lawful basis.",
    when=groups.DUTY_BITES,
    then=(Basis("UK GDPR Art 6(1)(c)", duty=True),),
    unless=recipient.more_harm_than_good,
    reason="The lawful basis is a legal duty to share.",
    cite=Cite("UK GDPR Art 6(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/6"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "duty_to_share_in_force": "yes",
            "agency": "police",
            "recipient_kind": "mash",
            "purpose": "protect-child",
            "abuse_before": "yes",
        },
        {"duty_to_share_in_force": "no", "agency": "police", "recipient_kind": "mash", "abuse_before": "yes"},
        {"agency": "police", "recipient_kind": "mash", "purpose": "protect-child", "abuse_before": "yes"},
    ),
)
