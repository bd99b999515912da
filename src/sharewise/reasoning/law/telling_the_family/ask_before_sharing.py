"""Until you know that telling somebody with parental responsibility is safe, ask before you share."""

from ...terms.facts import case, pair, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some, states

RULE = Rule(
    id="R-K1h",
    force=SHOULD,
    scope=("recipient",),
    says="Until you know that telling somebody with parental responsibility is safe, ask before you share.",
    when=groups.ANY_WORRY & some("person", pair.is_this_person & states.PARENTAL_RESPONSIBILITY),
    then=(
        SeekAdvice(),
        DoFirst("Ask the hub or your lead: is it safe to tell them, how and when?", "mash"),
    ),
    unless=any_of(
        case.hub_advice.is_("speak-to-parents"),
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
        {"is_this_person": "yes", "relation": "mother", "abuse_before": "yes"},
        {"is_this_person": "no", "relation": "mother", "abuse_before": "yes"},
        {"is_this_person": "yes", "relation": "mother"},
    ),
)
