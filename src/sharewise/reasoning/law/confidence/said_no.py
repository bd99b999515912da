"""What was given in confidence stays out when the person it is about has said no."""

from ...terms.facts import pair, person, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, LeaveOut, Rule, any_of, day, some, states

RULE = Rule(
    id="R-G2",
    force=MUST,
    scope=("recipient", "item"),
    says="What was given in confidence stays out when the person it is about has said no.",
    when=states.CONFIDENTIAL
    & any_of(
        some("person", pair.said_by & person.agreed.is_("refused")),
        some("person", pair.is_about & person.agreed.is_("refused")) & ~groups.ABOUT_A_CHILD,
    ),
    then=(LeaveOut(),),
    unless=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        groups.DETAIL_MATTERS,
        groups.NEEDS_WHOLE,
        groups.ORDERED,
        recipient.recipient_kind.is_("own-lead"),
        groups.PROTECTS & groups.SERIOUS & groups.ABOUT_A_CHILD,
    ),
    reason="It is held in confidence, and the person it is about said no.",
    cite=Cite(
        "Common law of confidence; GMC Confidentiality, public interest",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SETTLED,
    since=day(2017, 4, 25),
    examples=Examples(
        {"told_in_trust": "yes", "said_by": "yes", "agreed": "refused"},
        {"told_in_trust": "yes", "is_about": "yes", "agreed": "agreed"},
        {"told_in_trust": "yes", "is_about": "yes"},
    ),
)
