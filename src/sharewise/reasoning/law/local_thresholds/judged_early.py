"""If your safeguarding lead judges that help is needed, there is a worry to look at."""

from ...terms.facts import case
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-Z2",
    force=LOCAL,
    scope=(),
    says="If your safeguarding lead judges that help is needed, there is a worry to look at.",
    when=case.judged_level >= "early-help",
    then=(Establishes(states.WORRY),),
    reason="Your safeguarding lead judges that help is needed.",
    cite=Cite(
        "Working Together to Safeguard Children 2026: professional judgement",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2020, 1, 1),
    examples=Examples({"judged_level": "early-help"}, {"judged_level": "no-worry"}, {}),
)
