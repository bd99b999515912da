"""What is about people who have no part in this is left out."""

from ...terms.facts import item
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, LeaveOut, Rule, day

RULE = Rule(
    id="R-J4",
    force=MUST,
    scope=("recipient", "item"),
    says="What is about people who have no part in this is left out.",
    when=item.sensitivity.is_("third-party"),
    then=(LeaveOut(),),
    unless=groups.DETAIL_MATTERS | groups.ORDERED,
    reason="It is about somebody who has no part in this.",
    cite=Cite(
        "UK GDPR Art 5(1)(c); Data Protection Act 2018 Sch 2 para 16",
        "https://www.legislation.gov.uk/eur/2016/679/article/5",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples({"sensitivity": "third-party"}, {"sensitivity": "ordinary"}, {}),
)
