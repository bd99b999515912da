"""A child under 13 cannot agree to sex in law, so significant harm is likely."""

from ...terms.facts import child, person
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D8",
    force=MUST,
    scope=(),
    says="A child under 13 cannot agree to sex in law, so significant harm is likely.",
    when=some("person", (person.age < 13) & child.sexual_activity),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child under 13 cannot agree to sex in law.",
    cite=Cite(
        "Sexual Offences Act 2003 ss.5 to 8; Sheffield procedures",
        "https://www.legislation.gov.uk/ukpga/2003/42/section/5",
    ),
    evidence=SETTLED,
    since=day(2004, 5, 1),
    examples=Examples(
        {"age": "1-to-12", "sexual_activity": "yes"},
        {"age": "13-to-15", "sexual_activity": "yes"},
        {"age": "1-to-12"},
    ),
)
