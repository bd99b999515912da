"""What an adult told you in confidence goes to another worker only after you have asked them."""

from ...terms.facts import pair, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, DoFirst, Examples, Rule, all_of, day, some, states

_WORKER = {"recipient_kind": "gp", "role_in_case": "yes", "will_act": "yes"}
_TOLD = {**_WORKER, "told_in_trust": "yes", "said_by": "yes", "relation": "mother", "age": "adult"}

RULE = Rule(
    id="R-G2b",
    force=MUST,
    scope=("recipient",),
    says="What an adult told you in confidence goes to another worker only after you have asked them.",
    when=all_of(
        groups.WORKS_WITH_FAMILY,
        recipient.role_in_case,
        recipient.will_act,
        some("item", groups.TOLD_UNASKED),
    ),
    then=(
        DoFirst(
            "Ask whoever told you if this reader may know, and agree the words. Until then, leave out what they told you. If asking could put anyone at risk, ask your lead.",
            "the person who told you",
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM | ~some("item", states.CONFIDENTIAL & ~pair.needs_it.is_("none")),
    reason="Some of this was told in confidence. Whoever told it has not been asked yet.",
    cite=Cite(
        "Common law of confidence; GMC Confidentiality",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SETTLED,
    since=day(2017, 4, 25),
    examples=Examples({**_TOLD, "agreed": "not-asked"}, {**_TOLD, "agreed": "agreed"}, _TOLD),
)
