"""With abuse at home, workers with the family are asked not to show what came from a child."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-J5h",
    force=SHOULD,
    scope=("recipient",),
    says="With abuse at home, workers with the family are asked not to show what came from a child.",
    when=any_of(groups.WORKS_WITH_FAMILY, recipient.recipient_kind.is_("other-authority"))
    & some("item", groups.CHILD_SAID)
    & states.ABUSE_AT_HOME,
    then=(DoFirst("Mark it: the family must not learn that it came from the child.", "the reader"),),
    reason="A kind word at the door can give away where it came from.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "own-team", "item_kind": "childs-words", "abuse_signs_now": "yes"},
        {"recipient_kind": "own-team", "item_kind": "observed", "said_by": "no", "abuse_signs_now": "yes"},
        {"recipient_kind": "own-team", "abuse_signs_now": "yes"},
    ),
)
