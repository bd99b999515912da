"""What does not bear on why you would share is left out."""

from ...terms.facts import item
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, LeaveOut, Rule, any_of, day

RULE = Rule(
    id="R-J1",
    force=MUST,
    scope=("recipient", "item"),
    says="What does not bear on why you would share is left out.",
    when=item.relevant.is_("no"),
    then=(LeaveOut(),),
    unless=any_of(groups.PROTECTS & groups.POINTS_TO_OUTSIDER, groups.ORDERED),
    reason="It does not bear on why you would share.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples({"relevant": "no"}, {"relevant": "yes"}, {}),
)
