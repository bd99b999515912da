"""Where a sexual harm may come from within the family, a parent gets nothing before the hub has said how."""

from __future__ import annotations

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, day

_READER = {"is_this_person": "yes", "relation": "mother"}
_CHILD = {"other.relation": "child", "other.sexual_harm": "signs"}

RULE = Rule(
    id="R-K2k",
    force=SHOULD,
    scope=("recipient",),
    says="Where a sexual harm may come from within the family, a parent gets nothing before the hub has said how.",
    when=groups.READER_IS_PARENT & groups.SEXUAL & groups.SOURCE_IN_THE_FAMILY,
    then=(SeekAdvice(), DoFirst("Ask the hub or the police who tells the parents, and when.", "mash")),
    reason="Where sexual harm may come from within the family, a child can be silenced at home before anybody has listened.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {**_READER, **_CHILD, "other.is_source": "yes"},
        {**_CHILD, "is_this_person": "no"},
        {**_READER, **_CHILD},
    ),
)
