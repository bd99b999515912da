"""A worker who would do nothing differently does not need it, so do not share."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoNotShare, Examples, Rule, day

RULE = Rule(
    id="R-A6b",
    force=SHOULD,
    scope=("recipient",),
    says="A worker who would do nothing differently does not need it, so do not share.",
    when=recipient.will_act.is_("no") & groups.WORKS_WITH_FAMILY,
    then=(DoNotShare(),),
    reason="They would do nothing differently, so they do not need it.",
    cite=Cite(
        "UK GDPR Art 5(1)(c); information sharing advice 2024, golden rule 6",
        "https://www.legislation.gov.uk/eur/2016/679/article/5",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"will_act": "no", "recipient_kind": "own-team"},
        {"will_act": "yes", "recipient_kind": "own-team"},
        {"recipient_kind": "own-team"},
    ),
)
