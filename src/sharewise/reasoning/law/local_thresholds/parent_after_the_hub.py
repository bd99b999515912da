"""If a parent or partner may have hurt the child, hear from the hub before you speak to the parents."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import LOCAL, OURS, Cite, DoFirst, Examples, Hasten, Rule, SeekAdvice, any_of, day, states

_SOURCE = {"relation": "child", "is_this_person": "yes", "is_source": "yes", "hurt_by_adult": "yes"}

RULE = Rule(
    id="R-D9c",
    force=LOCAL,
    scope=("recipient",),
    says="If a parent or partner may have hurt the child, hear from the hub before you speak to the parents.",
    when=any_of(groups.READER_IS_SOURCE, groups.READER_IS_PARENT & groups.SOURCE_IS_A_PARENT)
    & any_of(~recipient.asked_us, states.PROVEN_ASKER)
    & groups.HURT
    & groups.HUB_TO_SETTLE,
    then=(
        SeekAdvice(),
        Hasten("same-day"),
        DoFirst("Ring the hub first. Ask what it knows, and how best to speak with this person.", "mash"),
    ),
    unless=case.hub_advice.is_("speak-to-parents"),
    reason="They may be the one who hurt the child, or be close to whoever did. Ask the hub before you ring them.",
    cite=Cite("Local procedures on physical harm", "https://www.legislation.gov.uk/ukpga/2004/31/section/58"),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"asked_us": "no", **_SOURCE, "hub_answer": "not-asked"},
        {"asked_us": "no", **_SOURCE, "hub_answer": "nothing-known", "hub_advice": "none"},
        {"asked_us": "no", **_SOURCE},
    ),
)
