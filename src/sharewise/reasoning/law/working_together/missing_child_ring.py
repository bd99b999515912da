"""If a child is missing now, ring the police before anything else."""

from ...terms.facts import child
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Involve, Rule, Step, day, some

RULE = Rule(
    id="R-L18c",
    force=SHOULD_STAT,
    scope=(),
    says="If a child is missing now, ring the police before anything else.",
    when=some("person", groups.A_CHILD & child.missing_now),
    then=(
        Step(
            "Ring the police now: a child is missing. Ring 999 if the child may be in danger, otherwise 101.",
            "police",
            "now",
            1,
        ),
        Involve(("police",)),
    ),
    reason="The police look for a missing child, and need to know this minute.",
    cite=Cite(
        "Statutory guidance on children who run away or go missing (DfE, 2014)",
        "https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care",
    ),
    evidence=SETTLED,
    since=day(2014, 1, 16),
    examples=Examples(
        {"relation": "child", "missing_now": "yes"},
        {"relation": "child", "missing_now": "no"},
        {"relation": "child"},
    ),
)
