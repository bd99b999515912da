"""What does not bear on the purpose is left out."""

from ...terms.facts import item
from ..writing import MUST, SOURCE, Cite, Examples, LeaveOut, Rule, day

RULE = Rule(
    id="R-J1",
    force=MUST,
    scope=("recipient", "item"),
    says="What does not bear on the purpose is left out.",
    when=item.relevant.is_("no"),
    then=(LeaveOut(),),
    reason="It does not bear on why you would share.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples({"relevant": "no"}, {"relevant": "yes"}, {}),
)
