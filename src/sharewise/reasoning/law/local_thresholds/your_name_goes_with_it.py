"""When you refer as part of your work, you give your own name."""

from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-H7",
    force=LOCAL,
    scope=(),
    says="When you refer as part of your work, you give your own name.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Say who you are: a referral from somebody at work is not anonymous. Ask that the family is not told what the child said.",
            "mash",
            "same-day",
            27,
            writing=True,
        ),
    ),
    reason="The family may be told who referred. They should not be told what the child said.",
    cite=Cite(
        "Sefton procedures 5.5; Bristol First Response",
        "https://seftonscp.procedures.org.uk/hkytps/response-to-child-protection-referrals/confidentiality",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
