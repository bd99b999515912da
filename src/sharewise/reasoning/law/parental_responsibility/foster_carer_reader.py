"""A foster carer has no parental responsibility, but hears what keeps the child safe through the council that placed the child."""

from ...terms.facts import pair, recipient
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, DoFirst, Examples, Rule, SeekAdvice, day, some

RULE = Rule(
    id="R-L10d",
    force=SHOULD,
    scope=("recipient",),
    says="A foster carer has no parental responsibility, but hears what keeps the child safe through the council that placed the child.",
    when=some("person", pair.is_this_person & groups.FOSTER_CARER),
    then=(
        SeekAdvice(),
        DoFirst(
            "Ask the child's social worker, at the council that placed the child, to say today what the carer must know to keep the child safe.",
            "childrens-services",
        ),
    ),
    unless=~recipient.role_in_case,
    reason="They look after the child. What they need to keep the child safe comes through the council that placed the child.",
    cite=Cite(
        "Children Act 1989 ss.3(5) and 22C", "https://www.legislation.gov.uk/ukpga/1989/41/section/22C"
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples(
        {"is_this_person": "yes", "relation": "foster-carer", "role_in_case": "yes"},
        {"is_this_person": "yes", "relation": "friend", "role_in_case": "yes"},
        {"is_this_person": "yes", "role_in_case": "yes"},
    ),
)
