"""Tell those with parental responsibility who hears what, and why, before you share where you can."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Rule, Tell, any_of, day, states

RULE = Rule(
    id="R-K1b",
    force=MUST,
    scope=("person",),
    says="Tell those with parental responsibility who hears what, and why, before you share where you can.",
    when=states.PARENTAL_RESPONSIBILITY & groups.ANY_WORRY,
    then=(
        Tell(
            "now",
            "Say who you are telling, what, why, and what happens next. Do it before you share, where you can.",
        ),
    ),
    unless=any_of(
        states.NOT_SAFE_TO_TELL,
        person.risk_if_told.is_("harm", "violence", "silence", "evidence", "flight", "delay"),
    ),
    reason="Families are told, unless telling makes things worse.",
    cite=Cite(
        "UK GDPR Arts 13 and 14; information sharing advice 2024, golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "mother", "abuse_before": "yes"},
        {"relation": "foster-carer", "pr_agreement": "no", "court_order": "none", "abuse_before": "yes"},
        {"relation": "mother"},
    ),
)
