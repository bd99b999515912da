"""What is private or was told in trust, and no longer affects anybody, is left out."""

from ...terms.facts import item
from .. import groups
from ..writing import SETTLED, SHOULD, Cite, Examples, LeaveOut, Rule, any_of, day

RULE = Rule(
    id="R-J2b",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What is private or was told in trust, and no longer affects anybody, is left out.",
    when=any_of(item.told_in_trust, groups.PRIVATE) & item.affects_now.is_("no"),
    then=(LeaveOut(),),
    unless=any_of(groups.DETAIL_MATTERS, groups.NEEDS_WHOLE, groups.ORDERED),
    reason="It is private, and it changes nothing now.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6; UK GDPR Art 5(1)(c)",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SETTLED,
    since=day(2024, 5, 1),
    examples=Examples(
        {"told_in_trust": "yes", "affects_now": "no"},
        {"told_in_trust": "yes", "affects_now": "yes"},
        {"told_in_trust": "yes"},
    ),
)
