"""A child's own account of serious or sexual harm keeps its detail: the exact words are what is judged."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-J6b",
    force=MUST,
    scope=("item",),
    says="A child's own account of serious or sexual harm keeps its detail: the exact words are what is judged.",
    when=groups.CHILD_SAID & any_of(states.LIKELY_SIGNIFICANT_HARM, groups.SEXUAL),
    then=(Establishes(states.DETAIL_COUNTS),),
    reason="It is a child's own account. The exact words are what has to be judged.",
    cite=Cite(
        "UK GDPR Art 5(1)(d); Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"item_kind": "childs-words", "likely_significant_harm": "yes"},
        {"item_kind": "observed", "said_by": "no", "likely_significant_harm": "yes"},
        {"likely_significant_harm": "yes"},
    ),
)
