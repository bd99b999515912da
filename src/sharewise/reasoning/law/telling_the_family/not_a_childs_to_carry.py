"""A child is not told what is about somebody else, or what an adult said."""

from ...terms.facts import item, pair
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, LeaveOut, Rule, any_of, day, some

RULE = Rule(
    id="R-K1g",
    force=SHOULD,
    scope=("recipient", "item"),
    says="A child is not told what is about somebody else, or what an adult said.",
    when=some(
        "person",
        pair.is_this_person & groups.A_CHILD & any_of(~pair.is_about, item.item_kind.is_("adults-words")),
    ),
    then=(LeaveOut(),),
    reason="This is not for a child to carry.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rules 2 and 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "is_this_person": "yes", "is_about": "no", "item_kind": "observed"},
        {"relation": "child", "is_this_person": "yes", "is_about": "yes", "item_kind": "observed"},
        {"relation": "child", "is_this_person": "yes", "item_kind": "observed"},
    ),
)
