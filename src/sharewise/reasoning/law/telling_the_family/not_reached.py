"""If you cannot reach the parents, write down how you tried: protecting the child does not wait."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-K7",
    force=SHOULD,
    scope=(),
    says="If you cannot reach the parents, write down how you tried: protecting the child does not wait.",
    when=case.parents_unreachable,
    then=(
        Step(
            "Write down when and how you tried to reach the parents. Leave no details on a voicemail. Nothing that protects the child waits for them.",
            "your record",
            "same-day",
            46,
            writing=True,
        ),
    ),
    reason="You tried to reach them. Protecting the child does not wait.",
    cite=Cite(
        "Bristol First Response procedures",
        "https://www.bristol.gov.uk/residents/social-care-and-health/children-and-families/concerns-about-a-child/first-response-for-professionals-working-with-children",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"parents_unreachable": "yes"}, {"parents_unreachable": "no"}, {}),
)
