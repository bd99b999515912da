"""An adult who told you something in trust that still weighs on them is offered support."""

from ...terms.facts import item, pair
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, day, some

_MOTHER = {"relation": "mother", "age": "adult"}
_TOLD = {**_MOTHER, "said_by": "yes", "told_in_trust": "yes", "sensitivity": "private-life"}

RULE = Rule(
    id="R-J2c",
    force=SHOULD,
    scope=("person",),
    says="An adult who told you something in trust that still weighs on them is offered support.",
    when=some("item", pair.said_by & item.told_in_trust & item.affects_now & groups.PRIVATE)
    & ~groups.A_CHILD,
    then=(
        Step(
            "Go on helping {person} with what is still hard. Offer specialist support, with no hurry. It goes ahead only with a yes.",
            "the person who told you",
            "planned",
            56,
        ),
    ),
    reason="What you were told shows where help is needed. A summary can then say that help is being found.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({**_TOLD, "affects_now": "yes"}, {**_TOLD, "affects_now": "no"}, _TOLD),
)
