"""A disabled child and the family may have help from the council, if they want it."""

from ...terms.facts import child
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day, some, states

RULE = Rule(
    id="R-D3c",
    force=SHOULD,
    scope=(),
    says="A disabled child and the family may have help from the council, if they want it.",
    when=some("person", groups.A_CHILD & child.disabled),
    then=(
        Step(
            "Tell the family how to ask the council for help. A disabled child may have it, whether or not there is a worry.",
            "early-help",
            "planned",
            60,
        ),
    ),
    unless=states.LIKELY_SIGNIFICANT_HARM,
    reason="A disabled child may have help from the council. Being disabled is not a worry by itself.",
    cite=Cite(
        "Children Act 1989 s.17(10)(c) and (11)", "https://www.legislation.gov.uk/ukpga/1989/41/section/17"
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "child", "disabled": "yes"},
        {"relation": "child", "disabled": "no"},
        {"relation": "child"},
    ),
)
