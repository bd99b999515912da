"""How children are looked after is weighed on its own, whatever else is known about a parent."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Involve, Rule, Step, day, some, states

RULE = Rule(
    id="R-H1",
    force=LOCAL,
    scope=(),
    says="How children are looked after is weighed on its own, whatever else is known about a parent.",
    when=some("person", groups.A_CHILD & (child.neglect >= "persistent")),
    then=(
        Step(
            "With your lead, weigh how the children are looked after on its own. What do they need? Would Family Help be right?",
            "own-lead",
            "one-working-day",
            34,
        ),
        Involve(("mash", "childrens-services")),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="How the children are looked after is a worry of its own, whatever else is known.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); local threshold documents, level 3",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "neglect": "persistent"},
        {"relation": "child", "neglect": "occasional"},
        {"relation": "child"},
    ),
)
