"""Information about a crime, or being accused of one, needs a legal condition of its own."""

from ...terms.facts import item
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day, some

RULE = Rule(
    id="R-F6",
    force=MUST,
    scope=("recipient",),
    says="Information about a crime, or being accused of one, needs a legal condition of its own.",
    when=some("item", item.sensitivity.is_("offence")),
    then=(Basis("UK GDPR Art 10; DPA 2018 s.11(2)"),),
    reason="Anything here about a crime, or being accused of one, needs a legal condition of its own.",
    cite=Cite(
        "UK GDPR Art 10; Data Protection Act 2018 ss.10(5) and 11(2)",
        "https://www.legislation.gov.uk/ukpga/2018/12/section/11",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples({"sensitivity": "offence"}, {"sensitivity": "ordinary"}, {}),
)
