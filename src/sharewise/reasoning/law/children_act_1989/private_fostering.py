"""When a child is fostered privately, the council is told."""

from ...terms.facts import child
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Establishes, Examples, Rule, Step, day, some, states

RULE = Rule(
    id="R-X19",
    force=SHOULD,
    scope=(),
    says="When a child is fostered privately, the council is told.",
    when=some("person", groups.A_CHILD & child.fostered_privately),
    then=(
        Establishes(states.WORRY),
        Step(
            "Tell the council that the child is living with somebody who is not a close relative. That person has no parental responsibility.",
            "childrens-services",
            "one-working-day",
            34,
        ),
    ),
    reason="The council must visit a child who is fostered privately.",
    cite=Cite(
        "Children Act 1989 Part IX; Children (Private Arrangements for Fostering) Regulations 2005",
        "https://www.legislation.gov.uk/ukpga/1989/41/part/IX",
    ),
    evidence=SETTLED,
    since=day(2005, 7, 1),
    examples=Examples(
        {"relation": "child", "fostered_privately": "yes"},
        {"relation": "child", "fostered_privately": "no"},
        {"relation": "child"},
    ),
)
