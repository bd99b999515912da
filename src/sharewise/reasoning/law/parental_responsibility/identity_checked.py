"""Somebody is checked once you ring back, see photo identity, or know their secure address."""

from ...terms.facts import recipient
from ..writing import SHOULD, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L16b",
    force=SHOULD,
    scope=("recipient",),
    says="Somebody is checked once you ring back, see photo identity, or know their secure address.",
    when=recipient.verified.is_("rung-back", "id-seen", "secure-mail"),
    then=(Establishes(states.PROVEN_ASKER),),
    reason="You have checked who is asking.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); call-back practice",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2017, 4, 25),
    examples=Examples({"verified": "rung-back"}, {"verified": "order-seen"}, {}),
)
