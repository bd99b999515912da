"""A referral made by phone is confirmed in writing within 24 hours."""

from ..writing import LOCAL, UNCONFIRMED, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-I7",
    force=LOCAL,
    scope=(),
    says="A referral made by phone is confirmed in writing within 24 hours.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Confirm in writing what you said by phone, within 24 hours, on the area's own form.",
            "childrens-services",
            "one-working-day",
            70,
        ),
    ),
    reason="What is said by phone is easily lost.",
    cite=Cite(
        "Local procedures (24 hours in most areas, 48 in some)",
        "https://www.proceduresonline.com/surrey/cs/p_contacts_referral.html",
    ),
    evidence=UNCONFIRMED,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
