"""Under a care order the council has parental responsibility too, and hears what a parent would hear."""

from ...terms.facts import child
from ..writing import MUST, TEXT, Cite, Examples, Rule, Step, day, some

RULE = Rule(
    id="R-L10b",
    force=MUST,
    scope=(),
    says="Under a care order the council has parental responsibility too, and hears what a parent would hear.",
    when=some("person", child.looked_after.is_("care-order")),
    then=(
        Step(
            "Tell the child's social worker today. Under a care order the council has parental responsibility too.",
            "childrens-services",
            "same-day",
            22,
        ),
    ),
    reason="The council has parental responsibility under a care order.",
    cite=Cite(
        "Children Act 1989 ss.31(11), 33(3) and (4)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/33",
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "looked_after": "care-order"},
        {"relation": "child", "looked_after": "section-20"},
        {"relation": "child"},
    ),
)
