"""If your safeguarding lead judges that significant harm is likely, that judgement counts."""

from ...terms.facts import case
from ..writing import LOCAL, OURS, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="I-Z4",
    force=LOCAL,
    scope=(),
    says="If your safeguarding lead judges that significant harm is likely, that judgement counts.",
    when=case.judged_level.is_("significant-harm"),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="Your safeguarding lead judges that serious harm is likely.",
    cite=Cite(
        "Working Together to Safeguard Children 2026: professional judgement",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=OURS,
    since=day(2020, 1, 1),
    examples=Examples({"judged_level": "significant-harm"}, {"judged_level": "in-need"}, {}),
)
