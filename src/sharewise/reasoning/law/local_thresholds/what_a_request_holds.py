"""A request for Family Help says who, what and when, and how to reach the family safely."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-H8b",
    force=SHOULD_STAT,
    scope=(),
    says="A request for Family Help says who, what and when, and how to reach the family safely.",
    when=states.CHILD_IN_NEED,
    then=(
        Step(
            "If you ask for Family Help, give names, dates of birth and address, to find the right family. Say what was seen and said, in the words used, and what the child wants. Say who lives there or visits, and how to reach the family safely.",
            "mash",
            "one-working-day",
            37,
            writing=True,
        ),
    ),
    unless=any_of(
        states.LIKELY_SIGNIFICANT_HARM, states.ABUSE_AT_HOME, groups.USED, groups.SEXUAL, groups.HURT
    ),
    reason="The hub can act only if it can find the family and understand the worry.",
    cite=Cite(
        "Surrey procedures, contacts and referrals; Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026)",
        "https://www.proceduresonline.com/surrey/cs/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "needs_help": "yes"},
        {"child_in_need": "no"},
        {"relation": "child"},
    ),
)
