"""Where significant harm is likely, tell those with parental responsibility that you are referring, if that is safe."""

from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-K4",
    force=SHOULD,
    scope=("person",),
    says="Where significant harm is likely, tell those with parental responsibility that you are referring, if that is safe.",
    when=states.PARENTAL_RESPONSIBILITY & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Tell("now", "When you tell them, say that you are referring. You are not asking them to agree.", 20),
    ),
    unless=states.NOT_SAFE_TO_TELL,
    reason="They should hear of the referral from you, where that is safe.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2; Staffordshire briefing",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "mother", "judged_level": "significant-harm"},
        {"relation": "mother", "likely_significant_harm": "no"},
        {"relation": "mother"},
    ),
)
