"""Somebody whom it is not safe to tell is not told yet."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-K2x",
    force=SHOULD,
    scope=("person",),
    says="Somebody whom it is not safe to tell is not told yet.",
    when=states.NOT_SAFE_TO_TELL & ~groups.NOT_A_PARENT,
    then=(
        Tell(
            "not",
            "Do not tell them now. Agree with the hub who will tell them, and when. Look again within five working days.",
        ),
    ),
    reason="Telling them now could put somebody at more risk.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"risk_if_told": "harm", "relation": "mother"},
        {"risk_if_told": "none", "is_source": "no", "relation": "mother"},
        {},
    ),
)
