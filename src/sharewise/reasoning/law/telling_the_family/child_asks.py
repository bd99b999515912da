"""A child there is a worry about may be told about their own situation."""

from ...terms.facts import pair
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, MayShare, Rule, day, some

RULE = Rule(
    id="R-K1d",
    force=SHOULD,
    scope=("recipient",),
    says="A child there is a worry about may be told about their own situation.",
    when=some("person", pair.is_this_person & groups.CHILD_OF_CONCERN),
    then=(MayShare(),),
    reason="It is about their own life.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "child", "is_this_person": "yes", "hurt_by_adult": "yes"},
        {"relation": "child", "is_this_person": "no", "hurt_by_adult": "yes"},
        {"relation": "child", "is_this_person": "yes"},
    ),
)
