"""A public body must respect private and family life: it shares only what is lawful and needed."""

from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-G7",
    force=MUST,
    scope=("recipient",),
    says="A public body must respect private and family life: it shares only what is lawful and needed.",
    when=groups.PUBLIC_BODY & groups.WORRIED,
    then=(Basis("Human Rights Act 1998, Art 8"),),
    reason="Sharing this respects family life if it is lawful, needed, and goes no further than it must.",
    cite=Cite(
        "Human Rights Act 1998 s.6; Christian Institute v Lord Advocate [2016] UKSC 51",
        "https://www.legislation.gov.uk/ukpga/1998/42/section/6",
    ),
    evidence=SETTLED,
    since=day(2000, 10, 2),
    examples=Examples(
        {"agency": "school", "abuse_before": "yes"},
        {"agency": "voluntary", "abuse_before": "yes"},
        {"agency": "school"},
    ),
)
