"""Where a child under 13 is having sex, social care and the police talk it over in every case."""

from __future__ import annotations

from .. import groups
from ..writing import LOCAL, SETTLED, Cite, Examples, Involve, Rule, Step, day

_CHILD = {"relation": "child", "age": "1-to-12"}

RULE = Rule(
    id="R-D8c",
    force=LOCAL,
    scope=(),
    says="Where a child under 13 is having sex, social care and the police talk it over in every case.",
    when=groups.UNDER_13_SEX,
    then=(
        Involve(("police",)),
        Step(
            "Ring social care and the police today. Under 13, a child cannot agree to sex in law.",
            "police",
            "same-day",
            8,
        ),
    ),
    reason="Under 13, a child cannot agree to sex in law.",
    cite=Cite(
        "Sexual Offences Act 2003 ss.5 to 8; local procedures on under-13s",
        "https://www.legislation.gov.uk/ukpga/2003/42/part/1",
    ),
    evidence=SETTLED,
    since=day(2004, 5, 1),
    examples=Examples({**_CHILD, "sexual_activity": "yes"}, {**_CHILD, "sexual_activity": "no"}, _CHILD),
)
