"""Where an order limits what a parent may do or know, read it before telling them."""

from ...terms.facts import person
from ..writing import MUST, TEXT, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-L13",
    force=MUST,
    scope=("person",),
    says="Where an order limits what a parent may do or know, read it before telling them.",
    when=states.PARENTAL_RESPONSIBILITY & person.limited_by_order,
    then=(Tell("later", "Read the order first, and ask your lead or legal adviser what it allows."),),
    reason="An order limits what they may do or know.",
    cite=Cite(
        "Children Act 1989 ss.2(8), 8 and 33(3)", "https://www.legislation.gov.uk/ukpga/1989/41/section/2"
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "mother", "limited_by_order": "yes"},
        {"relation": "mother", "limited_by_order": "no"},
        {"relation": "mother"},
    ),
)
