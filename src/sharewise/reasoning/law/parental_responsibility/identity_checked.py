"""Identity is proved by ringing back a number already held, identity seen, a known secure address or a sealed order."""

from ...terms.facts import recipient
from ..writing import SHOULD, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L16b",
    force=SHOULD,
    scope=("recipient",),
    says="Identity is proved by ringing back a number already held, identity seen, a known secure address or a sealed order.",
    when=recipient.verified.is_("rung-back", "id-seen", "secure-mail", "order-seen"),
    then=(Establishes(states.PROVEN_ASKER),),
    reason="Who is asking was checked.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); call-back practice",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2017, 4, 25),
    examples=Examples({"verified": "rung-back"}, {"verified": "no"}, {}),
)
