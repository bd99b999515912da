"""When a child not yet born may be harmed or need help, plan with the midwife and the hub."""

from ...terms.facts import child, person
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Involve, Rule, Step, any_of, day, some

RULE = Rule(
    id="R-A5",
    force=SHOULD_STAT,
    scope=(),
    says="When a child not yet born may be harmed or need help, plan with the midwife and the hub.",
    when=some(
        "person", person.relation.is_("unborn-child") & any_of(child.other_serious_harm, child.needs_help)
    ),
    then=(
        Step(
            "Plan with the midwife and the hub what is needed before the birth. Your area has its own steps for this.",
            "mash",
            "one-working-day",
            33,
        ),
        Involve(("mash", "childrens-services", "out-of-hours")),
    ),
    reason="A child not yet born can be protected too.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "unborn-child", "needs_help": "yes"},
        {"relation": "child", "needs_help": "yes"},
        {"relation": "unborn-child"},
    ),
)
