"""An adult who told you something in trust is shown the words you would use, and asked."""

from ...terms.facts import item, pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Agreement, Cite, Examples, Rule, Step, Tell, day, some, states

RULE = Rule(
    id="R-G5",
    force=SHOULD,
    scope=("person",),
    says="An adult who told you something in trust is shown the words you would use, and asked.",
    when=some("item", pair.said_by & item.told_in_trust) & ~groups.A_CHILD,
    then=(
        Agreement("ask"),
        Tell("now", "Show them the words you would use, and ask what they would change."),
        Step(
            "Show {person} the words you would use for what you were told, before anyone else reads them. Ask: “What would you change?” If a child is in danger today, do not wait for this.",
            "the person who told you",
            "one-working-day",
            44,
        ),
    ),
    unless=states.NOT_SAFE_TO_TELL | person.agreed.is_("refused"),
    reason="It is their story. They choose the words where they can.",
    cite=Cite(
        "GMC Protecting children and young people, para 35; information sharing advice 2024, golden rule 2",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "mother", "age": "adult", "said_by": "yes", "told_in_trust": "yes"},
        {"relation": "mother", "age": "adult", "said_by": "yes", "told_in_trust": "no"},
        {"relation": "mother", "age": "adult", "said_by": "yes"},
    ),
)
