"""A parent whose parental responsibility a court has ended has no right to be told by us."""

from ...terms.facts import pair, person
from ..writing import MUST, TEXT, Cite, DoNotShare, Examples, Rule, all_of, day, some

RULE = Rule(
    id="R-L12",
    force=MUST,
    scope=("recipient",),
    says="A parent whose parental responsibility a court has ended has no right to be told by us.",
    when=some(
        "person",
        all_of(pair.is_this_person, person.court_order.is_("responsibility-ended"), person.order_in_force),
    ),
    then=(DoNotShare(),),
    reason="A court has ended their parental responsibility.",
    cite=Cite(
        "Children Act 1989 ss.4(2A), 4ZA(5) and 4A(3)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/4",
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"is_this_person": "yes", "court_order": "responsibility-ended", "order_in_force": "yes"},
        {"is_this_person": "yes", "court_order": "none"},
        {"is_this_person": "yes", "court_order": "responsibility-ended"},
    ),
)
