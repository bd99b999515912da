"""If you hold back from somebody the duty says to tell, write down which reason allows it."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day

RULE = Rule(
    id="R-B3",
    force=MUST,
    scope=("recipient",),
    says="If you hold back from somebody the duty says to tell, write down which reason allows it.",
    when=groups.DUTY_TO_THEM & any_of(recipient.more_harm_than_good, recipient.will_act.is_("no")),
    then=(
        DoFirst(
            "If you hold back, write down which reason it is. It is not relevant; it would not help their work; it would do the child more harm; or the duty does not cover them.",
            "your record",
        ),
    ),
    reason="The law allows four reasons for holding back. The one you rely on is written down.",
    cite=Cite(
        "Children Act 2004 s.16LA(1)(b), (2), (3) and (4)",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA",
    ),
    evidence=SOURCE,
    since=day(2026, 9, 30),
    examples=Examples(
        {"duty_to_share_in_force": "yes", "agency": "police", "recipient_kind": "health", "will_act": "no"},
        {
            "duty_to_share_in_force": "yes",
            "agency": "police",
            "recipient_kind": "health",
            "will_act": "yes",
            "more_harm_than_good": "no",
        },
        {"agency": "police", "recipient_kind": "health", "will_act": "no"},
    ),
)
