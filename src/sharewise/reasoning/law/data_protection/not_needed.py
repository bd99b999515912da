"""What a reader does not need for their part is left out."""

from ...terms.facts import pair
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, LeaveOut, Rule, day

RULE = Rule(
    id="R-J1b",
    force=MUST,
    scope=("recipient", "item"),
    says="What a reader does not need for their part is left out.",
    when=pair.needs_it.is_("none") & ~groups.PROTECTS,
    then=(LeaveOut(),),
    reason="They do not need it for their part.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"needs_it": "none", "recipient_kind": "gp"},
        {"needs_it": "all", "recipient_kind": "gp"},
        {"recipient_kind": "gp"},
    ),
)
