"""What is held in confidence goes to another worker only once its owner was asked, unless a serious risk outweighs that."""

from ...terms.facts import pair, person, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, DoFirst, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-G2b",
    force=MUST,
    scope=("recipient",),
    says="What is held in confidence goes to another worker only once its owner was asked, unless a serious risk outweighs that.",
    when=groups.WORKS_WITH_FAMILY
    & recipient.role_in_case
    & recipient.will_act
    & some(
        "item",
        states.CONFIDENTIAL & some("person", pair.said_by & ~groups.A_CHILD & person.agreed.is_("not-asked")),
    ),
    then=(
        DoFirst(
            "Ask whoever told you if this reader may know, and agree the words. Until then, leave out what they told you. If asking could put anyone at risk, ask your lead.",
            "the person who told you",
        ),
    ),
    unless=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        ~some("item", states.CONFIDENTIAL & ~pair.needs_it.is_("none")),
    ),
    reason="They told you in confidence, and nobody has asked them yet.",
    cite=Cite(
        "Common law of confidence; GMC Confidentiality",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SETTLED,
    since=day(2017, 4, 25),
    examples=Examples(
        {
            "recipient_kind": "gp",
            "told_in_trust": "yes",
            "role_in_case": "yes",
            "will_act": "yes",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
            "agreed": "not-asked",
        },
        {
            "recipient_kind": "gp",
            "told_in_trust": "yes",
            "role_in_case": "yes",
            "will_act": "yes",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
            "agreed": "agreed",
        },
        {
            "recipient_kind": "gp",
            "told_in_trust": "yes",
            "role_in_case": "yes",
            "will_act": "yes",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
        },
    ),
)
