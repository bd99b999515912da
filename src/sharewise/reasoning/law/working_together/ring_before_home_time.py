"""If the hub advised it and the child goes home today, ring the parent before home time."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, SETTLED, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I1d",
    force=LOCAL,
    scope=("person",),
    says="If the hub advised it and the child goes home today, ring the parent before home time.",
    when=case.hub_advice.is_("speak-to-parents") & case.home_today & groups.PARENT & groups.ANY_WORRY,
    then=(
        Step(
            "Ring {person}, as the hub advised. Listen first. Write what you are told beside what the child said, in the words of each. Keep both accounts.",
            "the parent",
            "before-home-time",
            16,
        ),
    ),
    unless=groups.ADVICE_NOT_FOR_THEM,
    yields_to=("R-K1k",),
    reason="The hub advised it, and the child goes home today.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition); local collection policies",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {"relation": "mother", "hub_advice": "speak-to-parents", "home_today": "yes", "abuse_before": "yes"},
        {"relation": "mother", "hub_advice": "speak-to-parents", "home_today": "no", "abuse_before": "yes"},
        {"relation": "mother", "hub_advice": "speak-to-parents", "abuse_before": "yes"},
    ),
)
