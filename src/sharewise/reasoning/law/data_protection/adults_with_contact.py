"""Adults in contact with the child who may be the source are named to those who protect."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, InFull, Rule, day, some

RULE = Rule(
    id="R-J8",
    force=SHOULD,
    scope=("recipient", "item"),
    says="Adults in contact with the child who may be the source are named to those who protect.",
    when=groups.PROTECTS & groups.SERIOUS & some("person", pair.is_about & person.is_source),
    then=(InFull(),),
    reason="It names an adult who may be causing the harm.",
    cite=Cite(
        "Working Together to Safeguard Children 2026",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2026, 3, 1),
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
