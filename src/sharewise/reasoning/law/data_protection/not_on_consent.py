"""Somebody's agreement is welcome, but sharing to protect a child does not rest on it."""

from ...terms.facts import person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-E8",
    force=SHOULD,
    scope=("person",),
    says="Somebody's agreement is welcome, but sharing to protect a child does not rest on it.",
    when=person.agreed.is_("agreed") & groups.SERIOUS,
    then=(
        Step(
            "Write down the lawful basis you rely on. Do not write that {person} consented: that could be taken back, and you would share anyway.",
            "your record",
            "same-day",
            45,
            writing=True,
        ),
    ),
    reason="Consent is only the basis where saying no would be respected.",
    cite=Cite(
        "UK GDPR Arts 4(11) and 7; Information sharing advice for practitioners (HM Government, 2024), golden rule 3",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"agreed": "agreed", "hub_answer": "refer"},
        {"agreed": "refused", "hub_answer": "refer"},
        {"hub_answer": "refer"},
    ),
)
