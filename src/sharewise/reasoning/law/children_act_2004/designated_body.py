"""The duty to share binds a school or nursery that regulations name."""

from ...terms.facts import case
from ..writing import MUST, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-B1b",
    force=MUST,
    scope=(),
    says="The duty to share binds a school or nursery that regulations name.",
    when=case.agency.is_("school", "independent-school", "early-years") & case.designated,
    then=(Establishes(states.SHARING_DUTY_BODY),),
    reason="Regulations name your kind of organisation.",
    cite=Cite(
        "Children Act 2004 ss.16E and 16LA(4)(b)", "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"
    ),
    evidence=UNCONFIRMED,
    since=day(2026, 4, 29),
    examples=Examples(
        {"agency": "school", "designated": "yes"},
        {"agency": "school", "designated": "no"},
        {"agency": "school"},
    ),
)
