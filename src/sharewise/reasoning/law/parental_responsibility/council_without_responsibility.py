"""Where a child is looked after by agreement, or in police protection, parental responsibility stays where it was."""

from ...terms.facts import child
from ..writing import MUST, SETTLED, Cite, Examples, Rule, Step, day, some

RULE = Rule(
    id="R-L10c",
    force=MUST,
    scope=(),
    says="Where a child is looked after by agreement, or in police protection, parental responsibility stays where it was.",
    when=some("person", child.looked_after.is_("section-20", "police-protection")),
    then=(
        Step(
            "Tell the social worker too. The council does not have parental responsibility here: it stays with whoever had it.",
            "childrens-services",
            "one-working-day",
            35,
            writing=True,
        ),
    ),
    reason="Being looked after by agreement, or in police protection, moves no parental responsibility.",
    cite=Cite(
        "Children Act 1989 s.46(9) (read) and s.20 (not re-read)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/46",
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "looked_after": "section-20"},
        {"relation": "child", "looked_after": "care-order"},
        {"relation": "child"},
    ),
)
