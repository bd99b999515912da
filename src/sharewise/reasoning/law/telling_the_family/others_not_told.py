"""A partner, relative or friend whom it is not safe to tell is told nothing."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-K2y",
    force=SHOULD,
    scope=("person",),
    says="A partner, relative or friend whom it is not safe to tell is told nothing.",
    when=states.NOT_SAFE_TO_TELL & groups.NOT_A_PARENT,
    then=(Tell("not", "Nobody tells them anything, in any way, not even that there is something to tell."),),
    reason="Telling them could put somebody at more risk, and they have no right to be told.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"risk_if_told": "harm", "relation": "parents-partner"},
        {"risk_if_told": "harm", "relation": "mother"},
        {"relation": "parents-partner"},
    ),
)
