"""Social care who ask for help with section 47 enquiries get what bears on them."""

from ...terms.facts import item
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-B7c",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="Social care who ask for help with section 47 enquiries get what bears on them.",
    when=groups.SECTION_47_ASKED & item.relevant,
    then=(InFull(),),
    reason="It bears on the enquiries they are making.",
    cite=Cite(
        "Children Act 1989 s.47(9); Working Together to Safeguard Children 2026",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
            "relevant": "yes",
        },
        {
            "authority": "section-47",
            "verified": "rung-back",
            "recipient_kind": "childrens-services",
            "relevant": "no",
        },
        {"authority": "section-47", "verified": "rung-back", "recipient_kind": "childrens-services"},
    ),
)
