"""Sex between a young person of 16 or 17 and somebody in a position of trust is a crime, whatever the young person says."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Involve, Rule, Step, day, states

RULE = Rule(
    id="R-X14",
    force=MUST,
    scope=(),
    says="Sex between a young person of 16 or 17 and somebody in a position of trust is a crime, whatever the young person says.",
    when=groups.TRUST_ABUSED,
    then=(
        Establishes(states.LIKELY_SIGNIFICANT_HARM),
        Involve(("police",)),
        Step(
            "Ring the police and social care today: an adult in a position of trust may have had sex with a young person in their care.",
            "police",
            "same-day",
            7,
        ),
    ),
    reason="Sex with a young person in one's care is a crime, even where both say yes.",
    cite=Cite(
        "Sexual Offences Act 2003 ss.16 to 24, with s.22A (sport and religion, 28 June 2022)",
        "https://www.gov.uk/government/publications/police-crime-sentencing-and-courts-bill-2021-factsheets/police-crime-sentencing-and-courts-bill-2021-positions-of-trust-factsheet",
    ),
    evidence=SOURCE,
    since=day(2004, 5, 1),
    examples=Examples(
        {"relation": "child", "age": "16-to-17", "sexual_activity": "yes", "worker_concern": "yes"},
        {"relation": "child", "age": "16-to-17", "sexual_activity": "yes", "worker_concern": "no"},
        {"relation": "child", "age": "16-to-17", "worker_concern": "yes"},
    ),
)
