"""A child hears a few words that fit their age, not the record."""

from ...terms.facts import child, pair
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Summary, day, some

RULE = Rule(
    id="R-K1f",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A child hears a few words that fit their age, not the record.",
    when=some("person", pair.is_this_person & groups.A_CHILD),
    then=(Summary(),),
    unless=some("person", pair.is_this_person & child.understands),
    reason="A child needs a few words that fit their age, not the file.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "is_this_person": "yes"},
        {"relation": "mother", "age": "adult", "is_this_person": "yes"},
        {"is_this_person": "yes"},
    ),
)
