"""A worker with a part in helping gets, in full, what that part needs."""

from ...terms.facts import pair, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, InFull, Rule, day

RULE = Rule(
    id="R-J7b",
    force=MUST,
    scope=("recipient", "item"),
    says="A worker with a part in helping gets, in full, what that part needs.",
    when=groups.WORKS_WITH_FAMILY & recipient.role_in_case & pair.needs_it.is_("all"),
    then=(InFull(),),
    reason="They need it for their part.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "own-team", "role_in_case": "yes", "needs_it": "all"},
        {"recipient_kind": "own-team", "role_in_case": "yes", "needs_it": "none"},
        {"recipient_kind": "own-team", "role_in_case": "yes"},
    ),
)
