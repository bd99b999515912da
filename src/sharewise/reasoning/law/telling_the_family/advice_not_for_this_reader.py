"""A parent whom serious harm, or an earlier flight from abuse, makes it unsafe to tell gets nothing on the hub's advice alone."""

from __future__ import annotations

from ...terms.facts import case, pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some, states

_FATHER = {"is_this_person": "yes", "relation": "father", "hub_advice": "speak-to-parents"}

RULE = Rule(
    id="R-K1l",
    force=SHOULD,
    scope=("recipient",),
    says="A parent whom serious harm, or an earlier flight from abuse, makes it unsafe to tell gets nothing on the hub's advice alone.",
    when=case.hub_advice.is_("speak-to-parents")
    & some("person", pair.is_this_person & groups.PARENT)
    & groups.ADVICE_MAY_MISS,
    then=(
        SeekAdvice(),
        DoFirst(
            "Ring the hub again. Say who they are, and ask: did you mean them too, how and when?", "mash"
        ),
    ),
    unless=some(
        "person",
        pair.is_this_person
        & any_of(person.being_abused, person.risk_if_told.is_("none"), states.NOT_SAFE_TO_TELL),
    ),
    reason="The hub spoke of parents. It may not have known all that you know about this one.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({**_FATHER, "moved_after_abuse": "yes"}, {**_FATHER, "is_this_person": "no"}, _FATHER),
)
