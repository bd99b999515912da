"""Whoever speaks of a court order is taken to whoever handles orders, the same day: it is checked there, not ignored."""

from ...terms.facts import recipient
from ..writing import SETTLED, SHOULD, Cite, DoFirst, Examples, Rule, day, states

RULE = Rule(
    id="R-B9c",
    force=SHOULD,
    scope=("recipient",),
    says="Whoever speaks of a court order is taken to whoever handles orders, the same day: it is checked there, not ignored.",
    when=recipient.asked_us & recipient.authority.is_("court-order"),
    then=(
        DoFirst(
            "Take it today to whoever handles court orders here. They ask the court for the sealed order and check it.",
            "legal or information governance",
        ),
    ),
    unless=states.PROVEN_ASKER,
    reason="An order must be obeyed, and a letter that speaks of one must not lie unanswered.",
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
