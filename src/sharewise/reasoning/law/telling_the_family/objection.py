"""If somebody says no, write down what they say and pass it on."""

from ...terms.facts import person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-K9",
    force=SHOULD,
    scope=("person",),
    says="If somebody says no, write down what they say and pass it on.",
    when=person.agreed.is_("refused") & groups.ANY_WORRY,
    then=(
        Step(
            "Write down what {person} objects to, word for word. Pass that on with whatever you share.",
            "mash",
            "same-day",
            43,
        ),
    ),
    reason="They said no. That is heard, written down and passed on.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 3",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"agreed": "refused", "abuse_before": "yes"},
        {"agreed": "agreed", "abuse_before": "yes"},
        {"abuse_before": "yes"},
    ),
)
