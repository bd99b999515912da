"""A foster carer hears, through the child's social worker, what keeps the child safe."""

from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-L10e",
    force=SHOULD,
    scope=("person",),
    says="A foster carer hears, through the child's social worker, what keeps the child safe.",
    when=groups.FOSTER_CARER & groups.ANY_WORRY,
    then=(
        Tell(
            "later", "Through the child's social worker, today: what they must know to keep the child safe."
        ),
    ),
    unless=states.NOT_SAFE_TO_TELL,
    reason="They look after the child, and cannot keep the child safe from what nobody has told them.",
    cite=Cite(
        "Children Act 1989 ss.3(5) and 22C", "https://www.legislation.gov.uk/ukpga/1989/41/section/22C"
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "foster-carer", "abuse_before": "yes"},
        {"relation": "mother", "abuse_before": "yes"},
        {"relation": "foster-carer"},
    ),
)
