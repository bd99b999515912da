"""For what somebody told you themselves, spoiling your aim is not a reason for not telling them."""

from ...terms.facts import pair
from ..writing import MUST, SETTLED, Cite, Examples, Rule, Step, all_of, day, some, states

RULE = Rule(
    id="R-K3b",
    force=MUST,
    scope=("person",),
    says="For what somebody told you themselves, spoiling your aim is not a reason for not telling them.",
    when=all_of(states.NOT_SAFE_TO_TELL, states.PARENTAL_RESPONSIBILITY, some("item", pair.said_by)),
    then=(
        Step(
            "For what {person} told you, rely on the notice your organisation gave when you met, or on the prevention of a crime. Spoiling your aim is not enough there.",
            "your record",
            "same-day",
            49,
            writing=True,
        ),
    ),
    reason="The law is stricter about what came from the person themselves.",
    cite=Cite(
        "UK GDPR Arts 13(4) and 14(5) (not re-read); Data Protection Act 2018 Sch 2 para 2",
        "https://www.legislation.gov.uk/eur/2016/679/article/13",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"risk_if_told": "harm", "relation": "mother", "said_by": "yes"},
        {"risk_if_told": "harm", "relation": "mother", "said_by": "no"},
        {"relation": "mother", "said_by": "yes"},
    ),
)
