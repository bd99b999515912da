"""Until you know who is asking, say the same kind words to anyone: neither yes nor no."""

from ...terms.facts import recipient
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-L16",
    force=SHOULD,
    scope=("recipient",),
    says="Until you know who is asking, say the same kind words to anyone: neither yes nor no.",
    when=any_of(recipient.asked_us, recipient.recipient_kind.is_("unknown-caller")),
    then=(
        DoFirst(
            "Say the same kind words as to anyone: “We never say who is or isn't with us.” Say neither yes nor no. If they fear for a child, ask them to ring 999.",
            "whoever is asking",
        ),
        DoFirst("Take their name, the number showing, their exact words and the time.", "your record"),
        DoFirst("Ring back only on a number you already hold, never on one they give.", "whoever is asking"),
    ),
    unless=states.PROVEN_ASKER,
    reason="Saying that a child is here, or is not, is already telling.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); call-back practice",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2017, 4, 25),
    examples=Examples(
        {"asked_us": "yes", "recipient_kind": "person"},
        {"asked_us": "no", "recipient_kind": "person"},
        {"recipient_kind": "person"},
    ),
)
