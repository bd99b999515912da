"""Obey a court order you have seen, no further than it goes, through whoever handles orders here."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, Share, day

RULE = Rule(
    id="R-B9",
    force=MUST,
    scope=("recipient",),
    says="Obey a court order you have seen, no further than it goes, through whoever handles orders here.",
    when=groups.ORDER_SEEN,
    then=(
        Share(),
        DoFirst(
            "Give what the order asks for and nothing more. Go through whoever handles court orders here.",
            "legal or information governance",
        ),
    ),
    reason="A court has ordered this.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 5(2)", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2"
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"authority": "court-order", "verified": "order-seen"},
        {"authority": "none", "verified": "order-seen"},
        {"verified": "order-seen"},
    ),
)
