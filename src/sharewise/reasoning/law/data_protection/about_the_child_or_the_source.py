"""Where harm is serious or sexual, the detail about the child, or the adult who may cause it, counts."""

from ...terms.facts import item, pair, person
from .. import groups
from ..writing import MUST, SOURCE, Cite, Establishes, Examples, Rule, any_of, day, some, states

RULE = Rule(
    id="R-J6c",
    force=MUST,
    scope=("item",),
    says="Where harm is serious or sexual, the detail about the child, or the adult who may cause it, counts.",
    when=any_of(states.LIKELY_SIGNIFICANT_HARM, groups.SEXUAL)
    & some("person", pair.is_about & any_of(groups.CHILD_OF_CONCERN, person.is_source & ~groups.A_CHILD)),
    then=(Establishes(states.DETAIL_COUNTS),),
    unless=item.changes_risk.is_("no"),
    reason="It is about the child, or the adult who may be causing the harm.",
    cite=Cite(
        "UK GDPR Art 5(1)(c) and (d); Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {
            "is_about": "yes",
            "is_source": "yes",
            "relation": "father",
            "age": "adult",
            "likely_significant_harm": "yes",
        },
        {"is_about": "no", "likely_significant_harm": "yes"},
        {"likely_significant_harm": "yes"},
    ),
)
