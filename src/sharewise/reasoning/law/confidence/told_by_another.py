"""What one person in a family told in trust does not go to another of them, not even as its effect."""

from ...terms.facts import item, pair
from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, LeaveOut, Rule, day, some

RULE = Rule(
    id="R-X2",
    force=MUST,
    scope=("recipient", "item"),
    says="What one person in a family told in trust does not go to another of them, not even as its effect.",
    when=groups.IN_THE_FAMILY & item.told_in_trust,
    then=(LeaveOut(),),
    unless=some("person", pair.is_this_person & pair.said_by),
    reason="Somebody else told it in trust, and did not expect it to reach them.",
    cite=Cite(
        "Data Protection Act 2018 Sch 3 paras 4 and 10; common law of confidence",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/3",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "person", "told_in_trust": "yes", "said_by": "no"},
        {"recipient_kind": "person", "told_in_trust": "no"},
        {"recipient_kind": "person"},
    ),
)
