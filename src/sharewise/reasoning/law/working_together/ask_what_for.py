"""The hub asked for a referral and nothing is known here that shows serious harm: ask it what for."""

from __future__ import annotations

from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-I1l",
    force=LOCAL,
    scope=(),
    says="The hub asked for a referral and nothing is known here that shows serious harm: ask it what for.",
    when=groups.HUB_WANTS_REFERRAL,
    then=(
        Step(
            "Ask the hub: is this for child protection, or for Family Help? May the parents be told first?",
            "mash",
            "now",
            9,
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="The hub may know of harm that you do not. What it knows decides who is told, and when.",
    cite=Cite(
        "Sussex procedures 5.2.5; local consultation procedures",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"hub_answer": "refer"}, {"hub_answer": "nothing-known", "hub_advice": "none"}, {}),
)
