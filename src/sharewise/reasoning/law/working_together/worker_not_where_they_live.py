"""The designated officer (LADO) does not hear where the family can be found."""

from ...terms.facts import item, pair, recipient
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, LeaveOut, Rule, day, some, states

RULE = Rule(
    id="R-A7f",
    force=SHOULD_STAT,
    scope=("recipient", "item"),
    says="The designated officer (LADO) does not hear where the family can be found.",
    when=recipient.recipient_kind.is_("lado") & item.sensitivity.is_("location"),
    then=(LeaveOut(),),
    unless=some("person", pair.is_about & states.WORKER_CONCERN),
    reason="It says where the family can be found. The designated officer looks at the worker.",
    cite=Cite(
        "Working Together to Safeguard Children (since the 2006 edition; read for 2026); Keeping Children Safe in Education, Part 4",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2006, 4, 10),
    examples=Examples(
        {"recipient_kind": "lado", "sensitivity": "location", "is_about": "no"},
        {"recipient_kind": "mash", "sensitivity": "location"},
        {"recipient_kind": "lado"},
    ),
)
