"""What comes from a child is marked, so that the family does not learn where it came from."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, day, some

RULE = Rule(
    id="R-J5e",
    force=SHOULD,
    scope=("recipient",),
    says="What comes from a child is marked, so that the family does not learn where it came from.",
    when=groups.PROTECTS & some("item", groups.CHILD_SAID) & groups.WORRIED,
    then=(
        DoFirst(
            "Mark what came from a child: the family must not learn that it came from the child.",
            "the reader",
        ),
    ),
    reason="If the family learns where this came from, somebody could be made to pay for it.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "mash", "item_kind": "childs-words", "abuse_before": "yes"},
        {"recipient_kind": "mash", "item_kind": "observed", "said_by": "no", "abuse_before": "yes"},
        {"recipient_kind": "mash", "abuse_before": "yes"},
    ),
)
