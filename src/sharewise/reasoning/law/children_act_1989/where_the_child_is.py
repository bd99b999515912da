"""Refer to the council where the child lives or is found, and tell any social worker the child has."""

from ..writing import MUST, TEXT, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-H6",
    force=MUST,
    scope=(),
    says="Refer to the council where the child lives or is found, and tell any social worker the child has.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Address the referral to the council where the child lives or is found. If the child has a social worker already, tell that worker too.",
            "childrens-services",
            "same-day",
            21,
            writing=True,
        ),
    ),
    reason="The council where the child is must look into it.",
    cite=Cite(
        "Children Act 1989 s.47(1) and (12)", "https://www.legislation.gov.uk/ukpga/1989/41/section/47"
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
