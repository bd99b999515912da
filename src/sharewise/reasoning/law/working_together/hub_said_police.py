"""If the hub advises ringing the police, treat it as serious and ring them now."""

from ...terms.facts import case
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Involve, Rule, Step, day, states

RULE = Rule(
    id="R-I1g",
    force=LOCAL,
    scope=(),
    says="If the hub advises ringing the police, treat it as serious and ring them now.",
    when=case.hub_advice.is_("ring-police"),
    then=(
        Establishes(states.LIKELY_SIGNIFICANT_HARM),
        Step("Ring the police, as the hub advised, and say that it did.", "police", "now", 4),
        Involve(("police",)),
    ),
    reason="The hub advised ringing the police. It may hold what you do not.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({"hub_advice": "ring-police"}, {"hub_advice": "wait"}, {}),
)
