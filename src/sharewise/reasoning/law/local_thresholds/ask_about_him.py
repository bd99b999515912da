"""When an adult's story touches crime, sex or counselling, ask if anyone in it is near a child."""

from ...terms.facts import item, pair, person
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, all_of, any_of, day, some

_STORY = item.sensitivity.is_("sexual-life", "offence", "counselling")
_TOLD = {"told_in_trust": "yes", "sensitivity": "sexual-life"}

RULE = Rule(
    id="R-J3c",
    force=SHOULD,
    scope=(),
    says="When an adult's story touches crime, sex or counselling, ask if anyone in it is near a child.",
    when=some(
        "item",
        all_of(_STORY, item.told_in_trust | item.item_kind.is_("adults-words"), groups.OLD_OR_FROM_OUTSIDE),
    ),
    then=(
        Step(
            "If what you were told has somebody else in it, ask gently: is that person near any child now? You need no name to ask.",
            "the person who told you",
            "one-working-day",
            45,
        ),
    ),
    unless=some(
        "item",
        _STORY
        & any_of(item.item_kind.is_("childs-words"), some("person", pair.is_about & person.poses_risk_now)),
    ),
    reason="It is private, unless the person in it is near a child today.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 1 and 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({**_TOLD, "happened": "long-ago"}, {**_TOLD, "sensitivity": "ordinary"}, _TOLD),
)
