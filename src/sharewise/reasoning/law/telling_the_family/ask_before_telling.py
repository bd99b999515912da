"""Until you know that telling somebody with parental responsibility is safe, ask first; then tell them."""

from ...terms.facts import case, person
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, any_of, day, states

RULE = Rule(
    id="R-K1e",
    force=SHOULD,
    scope=("person",),
    says="Until you know that telling somebody with parental responsibility is safe, ask first; then tell them.",
    when=states.PARENTAL_RESPONSIBILITY & groups.ANY_WORRY,
    then=(
        Tell(
            "later", "Ask the hub or your lead first: is it safe to tell them, how and when? Then tell them."
        ),
    ),
    unless=any_of(
        person.risk_if_told.is_("none") & ~states.NOT_SAFE_TO_TELL,
        person.being_abused,
        case.hub_advice.is_("speak-to-parents"),
    ),
    reason="Families are told, once it is clear that telling puts nobody at more risk.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 4",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"relation": "mother", "abuse_before": "yes"},
        {"relation": "mother", "likely_significant_harm": "no", "child_in_need": "no", "worry": "no"},
        {"relation": "mother"},
    ),
)
