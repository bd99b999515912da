"""Record the decision and the reasons, whether or not you share."""

from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="GR-7",
    force=SHOULD,
    scope=(),
    says="Record the decision and the reasons, whether or not you share.",
    when=groups.WORRIED,
    then=(
        Step(
            "Write down what you decided, who with and why, today. Not sharing is written down as fully.",
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
