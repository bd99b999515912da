"""Somebody whom it is not safe to tell gets nothing, whoever they are."""

from ...terms.facts import pair
from ..writing import SHOULD, SOURCE, Cite, DoNotShare, Examples, Rule, day, some, states

RULE = Rule(
    id="R-K2r",
    force=SHOULD,
    scope=("recipient",),
    says="Somebody whom it is not safe to tell gets nothing, whoever they are.",
    when=some("person", pair.is_this_person & states.NOT_SAFE_TO_TELL),
    then=(DoNotShare(),),
    reason="It is not safe to tell them.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"is_this_person": "yes", "risk_if_told": "harm"},
        {"is_this_person": "no", "risk_if_told": "harm"},
        {"is_this_person": "yes"},
    ),
)
