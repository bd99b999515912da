"""To the family, words that nobody has put a name to are read as the child's."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J5j",
    force=SHOULD,
    scope=("recipient", "item"),
    says="To the family, words that nobody has put a name to are read as the child's.",
    when=groups.IN_THE_FAMILY,
    then=(Summary(),),
    unless=groups.GROWN_UP_SAID,
    reason="Nobody has said whose words these are. They may be the child's.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "person", "said_by": "no"},
        {"recipient_kind": "mash"},
        {},
    ),
)
