"""Where there is abuse at home, ask the hub before anything goes to a parent."""

from ...terms.facts import pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some, states

RULE = Rule(
    id="R-K1j",
    force=SHOULD,
    scope=("recipient",),
    says="Where there is abuse at home, ask the hub before anything goes to a parent.",
    when=states.ABUSE_AT_HOME & some("person", pair.is_this_person & groups.PARENT),
    then=(
        SeekAdvice(),
        DoFirst("Ask the hub or your lead: is it safe to tell them, how and when?", "mash"),
    ),
    unless=any_of(
        some("person", pair.is_this_person & person.being_abused),
        some("person", pair.is_this_person & person.risk_if_told.is_("none") & ~states.NOT_SAFE_TO_TELL),
    ),
    reason="It is not clear yet whether telling them is safe.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 4",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"is_this_person": "yes", "relation": "father", "abuse_signs_now": "yes"},
        {"is_this_person": "no", "relation": "father", "abuse_signs_now": "yes"},
        {"is_this_person": "yes", "relation": "father"},
    ),
)
