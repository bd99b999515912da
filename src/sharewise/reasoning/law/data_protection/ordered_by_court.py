"""Where a court order you have seen asks for all of something, it goes in full."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-B9b",
    force=MUST,
    scope=("recipient", "item"),
    says="Where a court order you have seen asks for all of something, it goes in full.",
    when=groups.ORDERED,
    then=(InFull(),),
    reason="A court order asks for this.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 5(2)", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2"
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"authority": "court-order", "order_covers": "yes", "verified": "rung-back", "needs_it": "all"},
        {"authority": "court-order", "order_covers": "no", "verified": "rung-back", "needs_it": "all"},
        {"authority": "court-order", "verified": "rung-back", "needs_it": "all"},
    ),
)
