"""A whole file is never sent: take out what is needed and send that."""

from ...terms.facts import item
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, day

RULE = Rule(
    id="R-J9",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A whole file is never sent: take out what is needed and send that.",
    when=item.sensitivity.is_("whole-record"),
    then=(LeaveOut(),),
    reason="A whole file is never sent. Take out what is needed and send that.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({"sensitivity": "whole-record"}, {"sensitivity": "ordinary"}, {}),
)
