"""Where significant harm is likely, do not ask the parents to agree: tell them, if that is safe."""

from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-G4",
    force=SHOULD,
    scope=(),
    says="Where significant harm is likely, do not ask the parents to agree: tell them, if that is safe.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Do not ask the parents to agree to the referral: it goes either way. Tell them about it, where that is safe.",
            "the parents",
            "same-day",
            53,
        ),
    ),
    reason="It is not fair to ask for a yes when you would go ahead after a no.",
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
