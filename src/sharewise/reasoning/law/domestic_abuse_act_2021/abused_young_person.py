"""A young person of 16 or 17 can be abused by a partner or relative, as the law on domestic abuse means it."""

from ...terms.facts import child, person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D4b",
    force=MUST,
    scope=(),
    says="A young person of 16 or 17 can be abused by a partner or relative, as the law on domestic abuse means it.",
    when=some("person", groups.A_CHILD & (person.age >= 16) & child.abused_at_16),
    then=(
        Establishes(states.CHILD_IN_NEED),
        Establishes(states.ABUSE_AT_HOME),
    ),
    reason="A young person is being hurt, frightened or controlled by somebody close.",
    cite=Cite("Domestic Abuse Act 2021 ss.1 and 2", "https://www.legislation.gov.uk/ukpga/2021/17/section/1"),
    evidence=TEXT,
    since=day(2021, 10, 1),
    examples=Examples(
        {"relation": "child", "age": "16-to-17", "abused_at_16": "yes"},
        {"relation": "child", "age": "13-to-15", "abused_at_16": "yes"},
        {"relation": "child", "age": "16-to-17"},
    ),
)
