"""What is about somebody who may be causing serious harm goes in full to those who protect children."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, InFull, Rule, day, some

RULE = Rule(
    id="R-J8",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What is about somebody who may be causing serious harm goes in full to those who protect children.",
    when=groups.PROTECTS & groups.SERIOUS & some("person", pair.is_about & person.is_source),
    then=(InFull(),),
    reason="It is about somebody who may be causing the harm.",
    cite=Cite(
        "Working Together to Safeguard Children (2023 and 2026)",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2023, 12, 15),
    examples=Examples(
        {
            "relation": "child",
            "recipient_kind": "mash",
            "hub_answer": "refer",
            "is_about": "yes",
            "is_source": "yes",
        },
        {
            "relation": "child",
            "recipient_kind": "mash",
            "hub_answer": "refer",
            "is_about": "yes",
            "is_source": "no",
        },
        {"relation": "child", "recipient_kind": "mash", "hub_answer": "refer", "is_about": "yes"},
    ),
)
