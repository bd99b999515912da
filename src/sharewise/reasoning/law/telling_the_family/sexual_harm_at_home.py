"""Where a sexual harm may come from within the family, parents are told later, once the hub has said how."""

from __future__ import annotations

from .. import groups
from ..writing import SHOULD, SOURCE, WHY_LATER, Cite, Examples, Rule, Tell, day, states

_MOTHER = {"relation": "mother", "other.relation": "child", "other.sexual_harm": "signs"}

RULE = Rule(
    id="R-K2j",
    force=SHOULD,
    scope=("person",),
    says="Where a sexual harm may come from within the family, parents are told later, once the hub has said how.",
    when=groups.PARENT & groups.SEXUAL & groups.SOURCE_IN_THE_FAMILY,
    then=(
        Tell(
            "later",
            "After the hub or the police say who tells them, and when. Until then nothing, whoever in the family it is about.",
        ),
        WHY_LATER,
    ),
    unless=states.NOT_SAFE_TO_TELL,
    reason="Where sexual harm may come from within the family, a child can be silenced at home before anybody has listened.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({**_MOTHER, "other.is_source": "yes"}, {**_MOTHER, "relation": "friend"}, _MOTHER),
)
