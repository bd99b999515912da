"""A reader who may be causing abuse or serious harm gets nothing, whatever their standing."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoNotShare, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-L19b",
    force=SHOULD,
    scope=("recipient",),
    says="A reader who may be causing abuse or serious harm gets nothing, whatever their standing.",
    when=groups.READER_IS_SOURCE
    & any_of(states.ABUSE_AT_HOME, states.LIKELY_SIGNIFICANT_HARM, groups.SEXUAL, groups.USED),
    then=(DoNotShare(),),
    reason="Telling them could put a child or somebody else in danger, and show who told.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5; GR 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"is_this_person": "yes", "is_source": "yes", "abuse_signs_now": "yes"},
        {"is_this_person": "yes", "is_source": "no", "abuse_signs_now": "yes"},
        {"is_this_person": "yes", "is_source": "yes"},
    ),
)
