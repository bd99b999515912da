"""A partner, relative or friend has no right to know; living with a parent gives no parental responsibility."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import MUST, TEXT, Cite, DoNotShare, Examples, Rule, day, some, states

RULE = Rule(
    id="R-L6",
    force=MUST,
    scope=("recipient",),
    says="A partner, relative or friend has no right to know; living with a parent gives no parental responsibility.",
    when=some("person", pair.is_this_person & groups.NOT_A_PARENT & ~states.PARENTAL_RESPONSIBILITY),
    then=(DoNotShare(),),
    unless=some("person", pair.is_this_person & person.being_abused),
    reason="Living with a parent does not give parental responsibility. They have no right to be told.",
    cite=Cite("Children Act 1989 ss.2 to 4A", "https://www.legislation.gov.uk/ukpga/1989/41/section/4A"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {
            "is_this_person": "yes",
            "relation": "parents-partner",
            "pr_agreement": "no",
            "court_order": "none",
            "order_in_force": "no",
        },
        {"is_this_person": "yes", "relation": "mother"},
        {"is_this_person": "yes"},
    ),
)
