"""Whatever you share is lawful, fair, needed, accurate, safe and written down."""

from .. import groups
from ..writing import MUST, SETTLED, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E10",
    force=MUST,
    scope=("recipient",),
    says="Whatever you share is lawful, fair, needed, accurate, safe and written down.",
    when=groups.ANY_WORRY & groups.OUTSIDE_OUR_WALLS,
    then=(Basis("UK GDPR Art 5"),),
    reason="Send only what is needed, see that it is right, send it safely, and keep a note.",
    cite=Cite("UK GDPR Art 5", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"recipient_kind": "mash", "abuse_before": "yes"},
        {"recipient_kind": "own-lead", "abuse_before": "yes"},
        {"recipient_kind": "mash"},
    ),
)
