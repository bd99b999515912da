"""Whether a birth registered in another country gives parental responsibility is a question for a lawyer."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import MUST, SETTLED, Cite, DoFirst, Examples, Rule, SeekAdvice, all_of, day, some

RULE = Rule(
    id="R-L4b",
    force=MUST,
    scope=("recipient",),
    says="Whether a birth registered in another country gives parental responsibility is a question for a lawyer.",
    when=some("person", all_of(pair.is_this_person, groups.PARENT, person.birth_registered.is_("abroad"))),
    then=(
        SeekAdvice(),
        DoFirst("Ask your lead or legal adviser what a birth registered in that country gives.", "own-lead"),
    ),
    reason="The birth was registered in another country. The law there may decide.",
    cite=Cite("1996 Hague Convention Arts 16 and 17", "https://www.legislation.gov.uk/uksi/2010/1898"),
    evidence=SETTLED,
    since=day(2012, 11, 1),
    examples=Examples(
        {"is_this_person": "yes", "relation": "father", "birth_registered": "abroad"},
        {"is_this_person": "yes", "relation": "father", "birth_registered": "no"},
        {"is_this_person": "yes", "relation": "father"},
    ),
)
