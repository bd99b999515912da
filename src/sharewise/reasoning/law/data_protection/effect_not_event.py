"""What was told in trust, is about sex life, or is private and long past goes as a summary."""

from ...terms.facts import item
from .. import groups
from ..writing import SETTLED, SHOULD, AtMostSummary, Cite, Examples, Rule, any_of, day

RULE = Rule(
    id="R-J2",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What was told in trust, is about sex life, or is private and long past goes as a summary.",
    when=any_of(
        item.told_in_trust,
        item.sensitivity.is_("sexual-life"),
        groups.PRIVATE & item.happened.is_("long-ago"),
    ),
    then=(AtMostSummary(),),
    unless=any_of(groups.DETAIL_MATTERS, groups.NEEDS_WHOLE, groups.ORDERED),
    reason="It is private or was told in trust. Say the effect and what helps, not what happened.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6; Caldicott Principle 3",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2024, 5, 1),
    examples=Examples({"told_in_trust": "yes"}, {"told_in_trust": "no", "sensitivity": "ordinary"}, {}),
)
