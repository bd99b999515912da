"""A court order that somebody speaks of is checked the same day by whoever handles orders here."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-B9c",
    force=SHOULD,
    scope=("recipient",),
    says="A court order that somebody speaks of is checked the same day by whoever handles orders here.",
    when=recipient.asked_us & recipient.authority.is_("court-order"),
    then=(
        DoFirst(
            "Take it today to whoever handles court orders here. They ask the court for the sealed order and check it.",
            "legal or information governance",
        ),
    ),
    unless=groups.ORDER_SEEN,
    reason="A court order must be obeyed. One that somebody only speaks of is checked, and never ignored.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 para 5(2)", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2"
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"asked_us": "yes", "authority": "court-order"},
        {"asked_us": "yes", "authority": "none"},
        {"asked_us": "yes"},
    ),
)
