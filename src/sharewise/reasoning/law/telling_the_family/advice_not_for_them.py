"""The hub's advice to speak to parents does not reach one whom serious harm, or an earlier flight from abuse, makes it unsafe to tell."""

from __future__ import annotations

from ...terms.facts import case, person
from .. import groups
from ..writing import SHOULD, SOURCE, WHY_LATER, Cite, Examples, Rule, Step, Tell, any_of, day, states

_FATHER = {"relation": "father", "hub_advice": "speak-to-parents"}

RULE = Rule(
    id="R-K1k",
    force=SHOULD,
    scope=("person",),
    says="The hub's advice to speak to parents does not reach one whom serious harm, or an earlier flight from abuse, makes it unsafe to tell.",
    when=case.hub_advice.is_("speak-to-parents") & groups.PARENT & groups.ADVICE_MAY_MISS,
    then=(
        Tell(
            "later",
            "Ring the hub again first. Say who they are, and ask: did you mean them too, how and when?",
        ),
        Step(
            "Ring the hub again before you speak to {person}. Say who they are, and ask: did you mean them too?",
            "mash",
            "same-day",
            15,
        ),
        WHY_LATER,
    ),
    unless=any_of(person.being_abused, person.risk_if_told.is_("none"), states.NOT_SAFE_TO_TELL),
    reason="The hub spoke of parents. It may not have known all that you know about this one.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({**_FATHER, "moved_after_abuse": "yes"}, {**_FATHER, "hub_advice": "wait"}, _FATHER),
)
