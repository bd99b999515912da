"""Somebody who may be causing abuse or serious harm is not told yet."""

from ...terms.facts import person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-K2e",
    force=SHOULD,
    scope=("person",),
    says="Somebody who may be causing abuse or serious harm is not told yet.",
    when=person.is_source
    & any_of(states.ABUSE_AT_HOME, states.LIKELY_SIGNIFICANT_HARM, groups.SEXUAL, groups.USED),
    then=(Establishes(states.NOT_SAFE_TO_TELL),),
    reason="They may be causing the harm. Telling them could put somebody in danger.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2; Bristol First Response list",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"is_source": "yes", "abuse_signs_now": "yes"},
        {"is_source": "no", "abuse_signs_now": "yes"},
        {"is_source": "yes"},
    ),
)
