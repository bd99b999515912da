"""Where an old story names somebody who harmed or used a person, ask whether a child is near them now."""

from ...terms.facts import item
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, day, some

RULE = Rule(
    id="R-J3c",
    force=SHOULD,
    scope=(),
    says="Where an old story names somebody who harmed or used a person, ask whether a child is near them now.",
    when=some("item", item.told_in_trust & item.sensitivity.is_("sexual-life", "offence")),
    then=(
        Step(
            "Ask one thing, gently: is the person it happened with near any child now? You need no name to ask.",
            "the person who told you",
            "one-working-day",
            45,
        ),
    ),
    reason="It is private and past, unless the person in it is near a child today.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 1 and 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"told_in_trust": "yes", "sensitivity": "sexual-life"},
        {"told_in_trust": "yes", "sensitivity": "ordinary"},
        {"sensitivity": "sexual-life"},
    ),
)
