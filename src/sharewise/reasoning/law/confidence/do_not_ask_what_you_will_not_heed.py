"""Having decided to share for protection, do not ask for consent: tell instead, if that is safe."""

from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-G4",
    force=SHOULD,
    scope=(),
    says="Having decided to share for protection, do not ask for consent: tell instead, if that is safe.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Do not ask for consent you would not act on. Tell them what you are doing, where that is safe.",
            "the parents",
            "same-day",
            53,
        ),
    ),
    reason="Asking for consent you would override misleads people.",
    cite=Cite(
        "GMC Protecting children and young people, key points",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SOURCE,
    since=day(2012, 9, 3),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
