"""Court, adoption, gender recognition, fertility, counselling, intelligence and sealed papers are limited to certain readers."""

from ...terms.facts import item
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-G9",
    force=MUST,
    scope=("item",),
    says="Court, adoption, gender recognition, fertility, counselling, intelligence and sealed papers are limited to certain readers.",
    when=item.sensitivity.is_(
        "court",
        "adoption",
        "gender-recognition",
        "fertility-treatment",
        "counselling",
        "intelligence",
        "sealed",
    ),
    then=(Establishes(states.RESTRICTED),),
    reason="A court, an Act or whoever it came from limits who may have it.",
    cite=Cite(
        "Administration of Justice Act 1960 s.12; Adoption and Children Act 2002 s.57; Gender Recognition Act 2004 s.22",
        "https://www.legislation.gov.uk/ukpga/Eliz2/8-9/65/section/12",
    ),
    evidence=SETTLED,
    since=day(1960, 10, 27),
    examples=Examples({"sensitivity": "court"}, {"sensitivity": "ordinary"}, {}),
)
