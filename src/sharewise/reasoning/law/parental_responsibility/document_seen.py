"""You rely on parental responsibility only where a document shows it and no order limits it."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L14",
    force=MUST,
    scope=("person",),
    says="You rely on parental responsibility only where a document shows it and no order limits it.",
    when=states.PARENTAL_RESPONSIBILITY & groups.PAPER_FITS,
    then=(Establishes(states.PROVEN_RESPONSIBILITY),),
    unless=person.limited_by_order,
    reason="Somebody here has seen a paper that shows their parental responsibility.",
    cite=Cite(
        "Children Act 1989 ss.2 to 12; DfE guidance on parental responsibility",
        "https://www.gov.uk/government/publications/dealing-with-issues-relating-to-parental-responsibility/understanding-and-dealing-with-issues-relating-to-parental-responsibility",
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "mother", "document_seen": "certificate"},
        {"relation": "mother", "document_seen": "nothing"},
        {"relation": "mother"},
    ),
)
