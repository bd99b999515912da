"""A baby under one who was hurt or handled roughly is likely to be significantly harmed, with or without a mark."""

from __future__ import annotations

from ...terms.facts import child, person
from .. import groups
from ..writing import LOCAL, SETTLED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D9k",
    force=LOCAL,
    scope=(),
    says="A baby under one who was hurt or handled roughly is likely to be significantly harmed, with or without a mark.",
    when=some("person", groups.A_CHILD & (person.age < 1) & child.hurt_by_adult),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A baby was hurt or handled roughly. In a baby the worst harm may leave no mark.",
    cite=Cite(
        "Local procedures on bruising and injury in babies; Children Act 1989 s.31",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/31",
    ),
    evidence=SETTLED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "age": "under-1", "hurt_by_adult": "yes"},
        {"relation": "child", "age": "1-to-12", "hurt_by_adult": "yes"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
