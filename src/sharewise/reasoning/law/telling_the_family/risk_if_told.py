"""Do not tell somebody yet if it could hurt or silence anyone, spoil evidence, or cause flight or delay."""

from ...terms.facts import person
from ..writing import SHOULD, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-K2",
    force=SHOULD,
    scope=("person",),
    says="Do not tell somebody yet if it could hurt or silence anyone, spoil evidence, or cause flight or delay.",
    when=person.risk_if_told.is_("harm", "violence", "silence", "evidence", "flight", "delay"),
    then=(Establishes(states.NOT_SAFE_TO_TELL),),
    reason="Telling them now could put somebody at more risk.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2; Bristol First Response list",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({"risk_if_told": "violence"}, {"risk_if_told": "none"}, {}),
)
