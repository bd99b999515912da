"""Where significant harm is likely, social care is always one of those told."""

from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Involve, Rule, day, states

RULE = Rule(
    id="R-H4d",
    force=SHOULD_STAT,
    scope=(),
    says="Where significant harm is likely, social care is always one of those told.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(Involve(("mash", "childrens-services", "out-of-hours")),),
    reason="Looking into it is social care's task.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Children Act 1989 s.47",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
