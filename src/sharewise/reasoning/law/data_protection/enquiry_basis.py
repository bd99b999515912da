"""Where your organisation must help with section 47 enquiries, the lawful basis is legal obligation."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E2c",
    force=MUST,
    scope=("recipient",),
    says="Where your organisation must help with section 47 enquiries, the lawful basis is legal obligation.",
    when=groups.MUST_HELP,
    then=(Basis("UK GDPR Art 6(1)(c)", duty=True),),
    unless=recipient.help_unreasonable,
    reason="The lawful basis is a legal duty: you must help with their enquiries.",
    cite=Cite(
        "UK GDPR Art 6(1)(c); Children Act 1989 s.47(9)",
        "https://www.legislation.gov.uk/eur/2016/679/article/6",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "agency": "health-trust",
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "mash",
        },
        {"agency": "school", "authority": "section-47", "verified": "rung-back", "recipient_kind": "mash"},
        {"agency": "health-trust", "verified": "rung-back", "recipient_kind": "mash"},
    ),
)
