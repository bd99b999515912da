"""What must never reach a reader is left out of what they get."""

from ...terms.facts import pair
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, day

RULE = Rule(
    id="R-J5d",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What must never reach a reader is left out of what they get.",
    when=pair.must_never_reach,
    then=(LeaveOut(),),
    reason="This must never reach them.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({"must_never_reach": "yes"}, {"must_never_reach": "no"}, {}),
)
