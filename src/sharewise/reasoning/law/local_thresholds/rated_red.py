"""A hub usually rates likely significant harm red, and decides within hours."""

from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-I4",
    force=LOCAL,
    scope=(),
    says="A hub usually rates likely significant harm red, and decides within hours.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask the hub how it has rated this, and when it will decide. For serious harm many hubs decide within 4 hours.",
            "mash",
            "same-day",
            24,
            writing=True,
        ),
    ),
    reason="Knowing when the hub will decide tells you when to chase.",
    cite=Cite(
        "Oxfordshire procedures, contacts and referrals (red: 4 hours; other areas differ)",
        "https://oxfordshirechildcare.proceduresonline.com/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"likely_significant_harm": "yes"}, {"likely_significant_harm": "no"}, {}),
)
