"""A child there is a worry about is told, in words that fit their age."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-K1",
    force=SHOULD,
    scope=("person",),
    says="A child there is a worry about is told, in words that fit their age.",
    when=groups.CHILD_OF_CONCERN,
    then=(
        Tell(
            "now",
            "Say that somebody is helping, in a few words that fit their age. Never promise secrecy, and never say that a parent will be told what they said.",
        ),
    ),
    reason="A child should know that they were heard, and that somebody is helping.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes"},
        {"relation": "mother", "age": "adult"},
        {"relation": "child"},
    ),
)
