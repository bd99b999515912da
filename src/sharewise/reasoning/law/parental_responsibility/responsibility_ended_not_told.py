"""A parent whose parental responsibility a court has ended is told only what social care or a lawyer says."""

from ...terms.facts import person
from ..writing import MUST, TEXT, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-L12b",
    force=MUST,
    scope=("person",),
    says="A parent whose parental responsibility a court has ended is told only what social care or a lawyer says.",
    when=person.court_order.is_("responsibility-ended") & person.order_in_force,
    then=(
        Tell("later", "Read the order first, and ask your lead or legal adviser what {person} may be told."),
    ),
    reason="A court has ended their parental responsibility.",
    cite=Cite(
        "Children Act 1989 ss.4(2A), 4ZA(5) and 4A(3)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/4",
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"court_order": "responsibility-ended", "order_in_force": "yes"},
        {"court_order": "none"},
        {"court_order": "responsibility-ended"},
    ),
)
