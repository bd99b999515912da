"""The area a family left gets the question and the worry, in short."""

from ...terms.facts import case, recipient
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-H6c",
    force=SHOULD,
    scope=("recipient", "item"),
    says="The area a family left gets the question and the worry, in short.",
    when=recipient.recipient_kind.is_("other-authority") & case.moved_after_abuse,
    then=(Summary(),),
    reason="They need to know what to look for, not the whole story.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "other-authority", "moved_after_abuse": "yes"},
        {"recipient_kind": "other-authority", "moved_after_abuse": "no"},
        {"recipient_kind": "other-authority"},
    ),
)
