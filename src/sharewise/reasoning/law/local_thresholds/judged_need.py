"""If your safeguarding lead judges that a child may be in need, that judgement counts."""

from ...terms.facts import case
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-Z3",
    force=LOCAL,
    scope=(),
    says="If your safeguarding lead judges that a child may be in need, that judgement counts.",
    when=case.judged_level >= "in-need",
    then=(Establishes(states.CHILD_IN_NEED),),
    reason="Your safeguarding lead judges that a child may be in need.",
    cite=Cite(
        "Working Together to Safeguard Children 2026: professional judgement",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2020, 1, 1),
    examples=Examples({"judged_level": "in-need"}, {"judged_level": "early-help"}, {}),
)
