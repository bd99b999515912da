"""Tell an adult who may be being abused that you are referring: it does not wait for their yes."""

from ...terms.facts import person
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-K4b",
    force=SHOULD,
    scope=("person",),
    says="Tell an adult who may be being abused that you are referring: it does not wait for their yes.",
    when=person.being_abused & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Tell("now", "When you tell them, say that you are referring. You are not asking them to agree.", 20),
    ),
    reason="They should hear of the referral from you, and not be surprised by it.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 3",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"being_abused": "yes", "judged_level": "significant-harm"},
        {"being_abused": "no", "judged_level": "significant-harm"},
        {"judged_level": "significant-harm"},
    ),
)
