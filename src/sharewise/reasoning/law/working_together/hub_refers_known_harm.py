"""The hub asked for a referral, and there is a sign of harm already: significant harm is likely."""

from __future__ import annotations

from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-I1k",
    force=LOCAL,
    scope=(),
    says="The hub asked for a referral, and there is a sign of harm already: significant harm is likely.",
    when=groups.HUB_WANTS_REFERRAL & groups.SIGN_OF_HARM,
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="The hub has concerns of its own on top of yours, and asked for a referral.",
    cite=Cite(
        "Sussex procedures 5.2.5; local consultation procedures",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"hub_answer": "refer", "abuse_signs_now": "yes"},
        {"hub_answer": "nothing-known", "hub_advice": "none", "abuse_signs_now": "yes"},
        {"abuse_signs_now": "yes"},
    ),
)
