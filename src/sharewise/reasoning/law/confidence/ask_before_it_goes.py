"""What is held in confidence goes to another worker only once its owner was asked, unless a serious risk outweighs that."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import MUST, SETTLED, Cite, DoFirst, Examples, Rule, day, some, states

RULE = Rule(
    id="R-G2b",
    force=MUST,
    scope=("recipient",),
    says="What is held in confidence goes to another worker only once its owner was asked, unless a serious risk outweighs that.",
    when=groups.WORKS_WITH_FAMILY
    & some(
        "item",
        states.CONFIDENTIAL
        & pair.needs_it.is_("effect", "all")
        & some("person", pair.said_by & ~groups.A_CHILD & person.agreed.is_("not-asked")),
    ),
    then=(
        DoFirst(
            "Ask whoever told you if this reader may know, and agree the words. Until then, leave out what they told you. If asking could put anyone at risk, ask your lead.",
            "the person who told you",
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
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
            "needs_it": "effect",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
            "agreed": "not-asked",
        },
        {
            "recipient_kind": "gp",
            "told_in_trust": "yes",
            "needs_it": "effect",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
            "agreed": "agreed",
        },
        {
            "recipient_kind": "gp",
            "told_in_trust": "yes",
            "needs_it": "effect",
            "said_by": "yes",
            "relation": "mother",
            "age": "adult",
        },
    ),
)
