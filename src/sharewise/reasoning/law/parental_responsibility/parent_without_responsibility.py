"""A parent without parental responsibility who asks has no right to be told by us."""

from ...terms.facts import case, pair, person, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, DoNotShare, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-L17b",
    force=SHOULD,
    scope=("recipient",),
    says="A parent without parental responsibility who asks has no right to be told by us.",
    when=states.PROVEN_ASKER
    & some("person", pair.is_this_person & groups.PARENT & ~states.PARENTAL_RESPONSIBILITY),
    then=(
        DoNotShare(),
        DoFirst(
            "Say kindly: “We talk about a child only with somebody who has parental responsibility. A solicitor can tell you how to ask for it.”",
            "whoever is asking",
        ),
    ),
    unless=any_of(
        some("person", pair.is_this_person & person.birth_registered.is_("abroad")),
        case.agency.is_("school") & recipient.wants.is_("everyday-news"),
        case.hub_advice.is_("speak-to-parents"),
    ),
    reason="Nobody has seen anything that gives them parental responsibility. Being a parent is not enough by itself.",
    cite=Cite("Children Act 1989 ss.2 to 4", "https://www.legislation.gov.uk/ukpga/1989/41/section/4"),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {
            "verified": "rung-back",
            "is_this_person": "yes",
            "relation": "father",
            "parental_responsibility": "no",
        },
        {"verified": "rung-back", "is_this_person": "yes", "relation": "mother"},
        {"verified": "rung-back", "is_this_person": "yes", "relation": "father"},
    ),
)
