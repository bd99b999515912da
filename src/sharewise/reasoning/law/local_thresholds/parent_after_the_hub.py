"""The parent who may be the source is spoken to after the hub has answered, not before."""

from .. import groups
from ..writing import LOCAL, OURS, Cite, DoFirst, Examples, Rule, SeekAdvice, day

RULE = Rule(
    id="R-D9c",
    force=LOCAL,
    scope=("recipient",),
    says="The parent who may be the source is spoken to after the hub has answered, not before.",
    when=groups.READER_IS_SOURCE & groups.HURT & groups.HUB_SILENT,
    then=(
        SeekAdvice(),
        DoFirst("Ring the hub first. Ask whether anything is known, and how to speak to the parent.", "mash"),
    ),
    reason="They may be the one who hurt the child. Ask the hub before you ring them.",
    cite=Cite("Local procedures on physical harm", "https://www.legislation.gov.uk/ukpga/2004/31/section/58"),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {
            "relation": "child",
            "is_this_person": "yes",
            "is_source": "yes",
            "hurt_by_adult": "yes",
            "hub_answer": "not-asked",
        },
        {
            "relation": "child",
            "is_this_person": "yes",
            "is_source": "yes",
            "hurt_by_adult": "yes",
            "hub_answer": "nothing-known",
        },
        {"relation": "child", "is_this_person": "yes", "is_source": "yes", "hurt_by_adult": "yes"},
    ),
)
