"""Where there is abuse at home, ask before you tell a parent, whatever the hub advised."""

from ...terms.facts import person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, any_of, day, states

RULE = Rule(
    id="R-K1i",
    force=SHOULD,
    scope=("person",),
    says="Where there is abuse at home, ask before you tell a parent, whatever the hub advised.",
    when=states.ABUSE_AT_HOME & groups.PARENT,
    then=(
        Tell(
            "later", "Ask the hub or your lead first: is it safe to tell them, how and when? Then tell them."
        ),
    ),
    unless=any_of(person.being_abused, person.risk_if_told.is_("none") & ~states.NOT_SAFE_TO_TELL),
    reason="Families are told, once it is clear that telling puts nobody at more risk.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 4",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "father", "abuse_signs_now": "yes"},
        {"relation": "parents-partner", "abuse_signs_now": "yes"},
        {"relation": "father"},
    ),
)
