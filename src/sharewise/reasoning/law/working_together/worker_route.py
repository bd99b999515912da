"""Tell the designated officer (LADO) within one working day of a worry about somebody who works with children."""

from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Involve, Rule, Step, day, some, states

RULE = Rule(
    id="R-A7b",
    force=SHOULD_STAT,
    scope=(),
    says="Tell the designated officer (LADO) within one working day of a worry about somebody who works with children.",
    when=some("person", states.WORKER_CONCERN),
    then=(
        Involve(("lado",)),
        Step(
            "Tell the designated officer (LADO) within one working day. Tell as few other people as you can.",
            "lado",
            "one-working-day",
            12,
        ),
    ),
    reason="A worry about a worker goes to the designated officer, and that worker does not see it.",
    cite=Cite(
        "Working Together to Safeguard Children (since the 2006 edition; read for 2026); Keeping Children Safe in Education, Part 4",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2006, 4, 10),
    examples=Examples(
        {"is_source": "yes", "works_with_children": "yes"},
        {"is_source": "yes", "works_with_children": "no"},
        {"is_source": "yes"},
    ),
)
