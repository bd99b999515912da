"""A public body keeps within private life: lawful, needed and in proportion."""

from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-G7",
    force=MUST,
    scope=("recipient",),
    says="A public body keeps within private life: lawful, needed and in proportion.",
    when=groups.PUBLIC_BODY & groups.WORRIED,
    then=(Basis("Human Rights Act 1998, Art 8"),),
    reason="It respects family life: lawful, needed, and no more than is needed.",
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
