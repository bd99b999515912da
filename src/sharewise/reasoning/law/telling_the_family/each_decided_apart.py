"""Where several people have parental responsibility, decide about telling each one apart."""

from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-K6",
    force=SHOULD,
    scope=(),
    says="Where several people have parental responsibility, decide about telling each one apart.",
    when=groups.PARENT_NOT_TO_BE_TOLD,
    then=(
        Step(
            "Decide about each parent apart. One may be told and another not. Write down both decisions.",
            "your record",
            "same-day",
            48,
            writing=True,
        ),
    ),
    reason="What is safe to tell one parent may not be safe to tell another.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2024, 5, 1),
    examples=Examples(
        {"risk_if_told": "harm", "relation": "mother"},
        {"parental_responsibility": "no"},
        {"relation": "mother"},
    ),
)
