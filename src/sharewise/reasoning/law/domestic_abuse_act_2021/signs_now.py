"""Signs of domestic abuse now are acted on, without waiting for proof."""

from ...terms.facts import case
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-K5d",
    force=LOCAL,
    scope=(),
    says="Signs of domestic abuse now are acted on, without waiting for proof.",
    when=case.abuse_signs_now,
    then=(Establishes(states.ABUSE_AT_HOME),),
    reason="There are signs of domestic abuse now.",
    cite=Cite(
        "Domestic Abuse Act 2021 s.1; local threshold documents, level 3",
        "https://www.legislation.gov.uk/ukpga/2021/17/section/1",
    ),
    evidence=SOURCE,
    since=day(2022, 1, 31),
    examples=Examples({"abuse_signs_now": "yes"}, {"abuse_signs_now": "no"}, {}),
)
