"""Sharing about health, sex life, origin, belief or counselling needs a second legal condition."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day, some

RULE = Rule(
    id="R-F1",
    force=MUST,
    scope=("recipient",),
    says="Sharing about health, sex life, origin, belief or counselling needs a second legal condition.",
    when=some("item", groups.SPECIAL_CATEGORY),
    then=(Basis("UK GDPR Art 9(2)"),),
    reason="Anything here about health, sex life, origin or belief needs a second legal condition before it goes.",
    cite=Cite(
        "UK GDPR Art 9; Data Protection Act 2018 s.10",
        "https://www.legislation.gov.uk/ukpga/2018/12/section/10",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples({"sensitivity": "health"}, {"sensitivity": "ordinary"}, {}),
)
