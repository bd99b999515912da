"""If an order limits what somebody may do or know, read it and take advice first."""

from ...terms.facts import pair, person
from ..writing import SHOULD, TEXT, Cite, DoFirst, Examples, Rule, SeekAdvice, day, some

RULE = Rule(
    id="R-L15",
    force=SHOULD,
    scope=("recipient",),
    says="If an order limits what somebody may do or know, read it and take advice first.",
    when=some("person", pair.is_this_person & person.limited_by_order),
    then=(
        SeekAdvice(),
        DoFirst("Read the order itself, and ask your lead or legal adviser what it allows.", "own-lead"),
    ),
    reason="An order limits what they may do or know.",
    cite=Cite(
        "Children Act 1989 ss.2(8), 8 and 33(3)", "https://www.legislation.gov.uk/ukpga/1989/41/section/2"
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"is_this_person": "yes", "limited_by_order": "yes"},
        {"is_this_person": "yes", "limited_by_order": "no"},
        {"is_this_person": "yes"},
    ),
)
