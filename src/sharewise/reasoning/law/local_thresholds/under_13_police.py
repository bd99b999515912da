"""Where a child under 13 is having sex, the police are told in every case."""

from __future__ import annotations

from ...terms.facts import recipient
from .. import groups
from ..writing import LOCAL, SETTLED, Cite, Examples, Hasten, Rule, Share, day

_CHILD = {"relation": "child", "age": "1-to-12"}

RULE = Rule(
    id="R-D8b",
    force=LOCAL,
    scope=("recipient",),
    says="Where a child under 13 is having sex, the police are told in every case.",
    when=recipient.recipient_kind.is_("police") & groups.UNDER_13_SEX,
    then=(Share(), Hasten("same-day")),
    reason="Under 13, a child cannot agree to sex in law. The police and social care talk it over in every case.",
    cite=Cite(
        "Sexual Offences Act 2003 ss.5 to 8; local procedures on under-13s",
        "https://www.legislation.gov.uk/ukpga/2003/42/part/1",
    ),
    evidence=SETTLED,
    since=day(2004, 5, 1),
    examples=Examples(
        {**_CHILD, "recipient_kind": "police", "sexual_activity": "yes"},
        {**_CHILD, "recipient_kind": "gp"},
        {**_CHILD, "recipient_kind": "police"},
    ),
)
