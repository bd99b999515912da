"""A referral holds who, what, when, in whose words, the child's wishes, and how to reach the family safely."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-H8",
    force=SHOULD_STAT,
    scope=(),
    says="A referral holds who, what, when, in whose words, the child's wishes, and how to reach the family safely.",
    when=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        groups.SERIOUS & any_of(states.ABUSE_AT_HOME, groups.USED, groups.SEXUAL, groups.HURT),
    ),
    then=(
        Step(
            "When you tell social care, give names, dates of birth and address so that the right family is found; what was seen and said, in the words used; the child's wishes; who lives or visits there; and how to reach the family safely.",
            "mash",
            "same-day",
            25,
            writing=True,
        ),
    ),
    reason="The hub can act only on what it can understand and place.",
    cite=Cite(
        "Surrey procedures, contacts and referrals; Working Together to Safeguard Children 2026",
        "https://www.proceduresonline.com/surrey/cs/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no"},
        {"relation": "child"},
    ),
)
