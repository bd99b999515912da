"""If the hub advised it and the child goes home today, the parent hears before home time."""

from ...terms.facts import case, pair
from .. import groups
from ..writing import LOCAL, SETTLED, Cite, Examples, Hasten, Rule, day, some

RULE = Rule(
    id="R-I1e",
    force=LOCAL,
    scope=("recipient",),
    says="If the hub advised it and the child goes home today, the parent hears before home time.",
    when=case.hub_advice.is_("speak-to-parents") & case.home_today & groups.READER_IS_PARENT,
    then=(Hasten("before-home-time"),),
    unless=some("person", pair.is_this_person & groups.ADVICE_NOT_FOR_THEM),
    yields_to=("R-K1l",),
    reason="The child goes home today.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition); local collection policies",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {
            "hub_advice": "speak-to-parents",
            "home_today": "yes",
            "is_this_person": "yes",
            "relation": "mother",
        },
        {"hub_advice": "speak-to-parents", "home_today": "no", "is_this_person": "yes", "relation": "mother"},
        {"hub_advice": "speak-to-parents", "is_this_person": "yes", "relation": "mother"},
    ),
)
