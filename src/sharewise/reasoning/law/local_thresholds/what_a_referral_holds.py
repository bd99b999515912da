"""A referral says who, what and when, in whose words, and how to reach the family safely."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-H8",
    force=SHOULD_STAT,
    scope=(),
    says="A referral says who, what and when, in whose words, and how to reach the family safely.",
    when=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        groups.SERIOUS & any_of(states.ABUSE_AT_HOME, groups.USED, groups.SEXUAL, groups.HURT),
    ),
    then=(
        Step(
            "When you tell social care, give names, dates of birth and address, so that they find the right family. Say what was seen and said, in the words used, and what the child wants. Say who lives there or visits, and how to reach the family safely.",
            "mash",
            "same-day",
            25,
            writing=True,
        ),
    ),
    reason="The hub can act only if it can find the family and understand the worry.",
    cite=Cite(
        "Surrey procedures, contacts and referrals; Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026)",
        "https://www.proceduresonline.com/surrey/cs/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no"},
        {"relation": "child"},
    ),
)
