"""A partner, relative or friend without parental responsibility has no right to be told."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import MUST, TEXT, Cite, DoNotShare, Examples, Rule, day, some, states

RULE = Rule(
    id="R-L6",
    force=MUST,
    scope=("recipient",),
    says="A partner, relative or friend without parental responsibility has no right to be told.",
    when=some("person", pair.is_this_person & groups.OUTSIDER & ~states.PARENTAL_RESPONSIBILITY),
    then=(DoNotShare(),),
    unless=some("person", pair.is_this_person & person.being_abused),
    reason="They do not have parental responsibility, so they have no right to be told. Living with a parent does not give it.",
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
