"""Not sharing under the duty rests on one of four findings, written down."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day

RULE = Rule(
    id="R-B3",
    force=MUST,
    scope=("recipient",),
    says="Not sharing under the duty rests on one of four findings, written down.",
    when=groups.DUTY_TO_THEM & any_of(recipient.more_harm_than_good, recipient.will_act.is_("no")),
    then=(
        DoFirst(
            "Write down which one it is: it is not relevant; it would not help their work; it would do the child more harm; or they are not a listed body.",
            "your record",
        ),
    ),
    reason="Holding back from a listed body needs one of four reasons, written down.",
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
