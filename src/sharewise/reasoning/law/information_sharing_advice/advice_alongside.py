"""Where significant harm is likely, take advice if you want it, but the referral does not wait."""

from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-A2",
    force=SHOULD,
    scope=(),
    says="Where significant harm is likely, take advice if you want it, but the referral does not wait.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask for advice if you want it. The referral does not wait for it.",
            "own-lead",
            "same-day",
            52,
        ),
    ),
    reason="Being unsure never holds up protecting a child.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 4",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
