"""When a child has told of sexual harm, or it was seen, ring social care and the police today."""

from ...terms.facts import child
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Involve, Rule, Step, day, some

RULE = Rule(
    id="R-C4b",
    force=SHOULD_STAT,
    scope=(),
    says="When a child has told of sexual harm, or it was seen, ring social care and the police today.",
    when=some("person", groups.A_CHILD & child.sexual_harm.is_("told-or-seen")),
    then=(
        Involve(("police",)),
        Step(
            "Ring social care and the police today: a child has told of sexual harm, or it was seen. Ask the child nothing more about it.",
            "police",
            "same-day",
            7,
        ),
    ),
    reason="This is a crime against a child. The police and social care act on it together.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Keeping Children Safe in Education",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "sexual_harm": "told-or-seen"},
        {"relation": "child", "sexual_harm": "none"},
        {"relation": "child"},
    ),
)
