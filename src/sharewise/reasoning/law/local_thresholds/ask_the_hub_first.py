"""If a child was hurt by an adult, ask the hub what is known before you ring a parent."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Involve, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-D9",
    force=LOCAL,
    scope=(),
    says="If a child was hurt by an adult, ask the hub what is known before you ring a parent.",
    when=groups.HURT & case.hub_answer.is_("not-asked"),
    then=(
        Step(
            "Ring the hub and ask: is anything known? Do this before you ring the parent.",
            "mash",
            "now",
            10,
        ),
        Involve(("mash", "childrens-services", "out-of-hours")),
    ),
    unless=any_of(case.danger_now, states.LIKELY_SIGNIFICANT_HARM, states.ABUSE_AT_HOME),
    reason="A parent may be the one who hurt the child, and others may know more. Ask first, then ring.",
    cite=Cite(
        "Local procedures on physical harm; Children Act 2004 s.58 never decides the safeguarding question",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/58",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "not-asked"},
        {"relation": "child", "hurt_by_adult": "yes", "hub_answer": "nothing-known"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
