"""What shows where somebody can be found is marked, so that nobody who may harm them learns it."""

from ...terms.facts import item
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-J5i",
    force=SHOULD,
    scope=("recipient",),
    says="What shows where somebody can be found is marked, so that nobody who may harm them learns it.",
    when=groups.PROTECTS
    & some("item", item.sensitivity.is_("location"))
    & any_of(states.ABUSE_AT_HOME, groups.USED),
    then=(
        DoFirst(
            "Mark what shows where somebody lives or is: it must never reach anybody who may harm them.",
            "the reader",
        ),
    ),
    reason="An address that is passed on can reach the one person who must not have it.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "mash", "sensitivity": "location", "abuse_signs_now": "yes"},
        {"recipient_kind": "mash", "sensitivity": "ordinary", "abuse_signs_now": "yes"},
        {"recipient_kind": "mash", "abuse_signs_now": "yes"},
    ),
)
