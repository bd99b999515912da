"""Early help is offered: parents are asked whether they agree, unless telling them is not safe."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Agreement, Cite, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-H2",
    force=SHOULD_STAT,
    scope=("person",),
    says="Early help is offered: parents are asked whether they agree, unless telling them is not safe.",
    when=groups.PARENT & groups.ANY_WORRY,
    then=(Agreement("ask"),),
    unless=any_of(states.NOT_SAFE_TO_TELL, states.WORKER_CONCERN),
    reason="Help is offered. They may say yes or no, and no is written down, not held against them.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), early help",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "mother", "abuse_before": "yes"},
        {"relation": "grandparent", "abuse_before": "yes"},
        {"relation": "mother"},
    ),
)
