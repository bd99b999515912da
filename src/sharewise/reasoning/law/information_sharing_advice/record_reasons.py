"""Write down what you decide and why, whether or not you share."""

from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="GR-7",
    force=SHOULD,
    scope=(),
    says="Write down what you decide and why, whether or not you share.",
    when=groups.WORRIED,
    then=(
        Step(
            "Today, write down what you decided, who with and why. Do the same where you do not share.",
            "your record",
            "same-day",
            90,
            writing=True,
        ),
    ),
    reason="A decision nobody wrote down cannot be explained or put right.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 7",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no", "worry": "no", "worker_concern": "no"},
        {"relation": "child"},
    ),
)
