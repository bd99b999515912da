"""When a child may be exploited and a parent asks, the lead or social worker decides what they hear."""

from ...terms.facts import pair
from .. import groups
from ..writing import OURS, SHOULD, Cite, DoFirst, Examples, Rule, SeekAdvice, day, some, states

RULE = Rule(
    id="R-L18f",
    force=SHOULD,
    scope=("recipient",),
    says="When a child may be exploited and a parent asks, the lead or social worker decides what they hear.",
    when=states.PROVEN_ASKER & groups.USED & some("person", pair.is_this_person & groups.PARENT),
    then=(
        SeekAdvice(),
        DoFirst(
            "Your lead or the social worker decides what this parent hears, and says it to them alone. Say that somebody will ring back.",
            "own-lead",
        ),
    ),
    reason="Somebody may be working through the family, or be listening. What a parent hears is decided first.",
    cite=Cite(
        "Local exploitation procedures; information sharing advice 2024, golden rules 2 and 4",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {
            "verified": "rung-back",
            "is_this_person": "yes",
            "relation": "mother",
            "other.relation": "child",
            "other.exploitation": "early-signs",
        },
        {"verified": "rung-back", "is_this_person": "yes", "relation": "friend"},
        {"verified": "rung-back", "is_this_person": "yes", "relation": "mother"},
    ),
)
