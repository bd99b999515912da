"""Parental responsibility does not open what is confidential to another adult, or to a young person who understands."""

from ...terms.facts import child, pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, any_of, day, some, states

_ANOTHER = ~pair.is_this_person & any_of(~groups.A_CHILD, child.understands & ~(person.age < 13))

RULE = Rule(
    id="R-L15c",
    force=SHOULD,
    scope=("recipient", "item"),
    says="Parental responsibility does not open what is confidential to another adult, or to a young person who understands.",
    when=groups.IN_THE_FAMILY & states.CONFIDENTIAL & some("person", pair.is_about & _ANOTHER),
    then=(LeaveOut(),),
    unless=some("person", pair.is_this_person & pair.said_by),
    reason="It is confidential to somebody else.",
    cite=Cite(
        "Common law of confidence; Data Protection Act 2018 Sch 3 paras 4 and 10",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/3",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "recipient_kind": "person",
            "confidential": "yes",
            "is_about": "yes",
            "is_this_person": "no",
            "relation": "mother",
            "age": "adult",
        },
        {"recipient_kind": "person", "confidential": "yes", "is_about": "no"},
        {"recipient_kind": "person", "is_about": "yes"},
    ),
)
