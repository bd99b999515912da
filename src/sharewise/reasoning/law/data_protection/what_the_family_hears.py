"""If somebody in the family may be told, they hear what is ordinary and bears on the purpose."""

from ...terms.facts import item
from .. import groups
from ..writing import MUST, OURS, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-J7d",
    force=MUST,
    scope=("recipient", "item"),
    says="If somebody in the family may be told, they hear what is ordinary and bears on the purpose.",
    when=groups.IN_THE_FAMILY & item.relevant & item.sensitivity.is_("ordinary"),
    then=(InFull(),),
    reason="It is ordinary, and they may know it.",
    cite=Cite("UK GDPR Art 5(1)(a) and (c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"recipient_kind": "person", "relevant": "yes", "sensitivity": "ordinary"},
        {"recipient_kind": "person", "relevant": "yes", "sensitivity": "health"},
        {"recipient_kind": "person", "relevant": "yes"},
    ),
)
