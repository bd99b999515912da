"""Papers limited to certain readers wait until you have taken legal advice."""

from ..writing import MUST, SETTLED, Cite, Examples, Hold, Rule, day, states

RULE = Rule(
    id="R-G9b",
    force=MUST,
    scope=("recipient", "item"),
    says="Papers limited to certain readers wait until you have taken legal advice.",
    when=states.RESTRICTED,
    then=(Hold(),),
    reason="The law limits who may have this. Take legal advice before it goes anywhere.",
    cite=Cite(
        "Administration of Justice Act 1960 s.12; Family Procedure Rules r.12.73",
        "https://www.legislation.gov.uk/ukpga/Eliz2/8-9/65/section/12",
    ),
    evidence=SETTLED,
    since=day(1960, 10, 27),
    examples=Examples({"sensitivity": "court"}, {"sensitivity": "ordinary"}, {}),
)
