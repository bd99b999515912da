"""A school may give a parent everyday school news, unless an order or a risk stands in the way."""

from ...terms.facts import case, pair, person, recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, MayShare, Rule, any_of, day, some, states

RULE = Rule(
    id="R-L20",
    force=MUST,
    scope=("recipient",),
    says="A school may give a parent everyday school news, unless an order or a risk stands in the way.",
    when=case.agency.is_("school")
    & recipient.wants.is_("everyday-news")
    & states.PROVEN_ASKER
    & some("person", pair.is_this_person & groups.PARENT),
    then=(MayShare(),),
    unless=any_of(
        some("person", pair.is_this_person & any_of(person.limited_by_order, states.NOT_SAFE_TO_TELL)),
        groups.READER_IS_SOURCE,
        groups.CHILD_ADOPTED & ~groups.READER_HOLDS_THE_ORDER,
    ),
    reason="Education law lets a parent have everyday school news.",
    cite=Cite(
        "Education Act 1996 s.576; DfE guidance on parental responsibility",
        "https://www.legislation.gov.uk/ukpga/1996/56/section/576",
    ),
    evidence=SOURCE,
    since=day(1996, 11, 1),
    examples=Examples(
        {
            "agency": "school",
            "wants": "everyday-news",
            "proven_asker": "yes",
            "is_this_person": "yes",
            "relation": "father",
        },
        {"agency": "voluntary", "wants": "everyday-news", "proven_asker": "yes", "is_this_person": "yes"},
        {"agency": "school", "wants": "everyday-news", "is_this_person": "yes"},
    ),
)
