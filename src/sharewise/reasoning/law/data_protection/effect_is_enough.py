"""Where the effect is enough for a reader's part, they get the effect and not the story."""

from ...terms.facts import pair
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Rule, Summary, day

RULE = Rule(
    id="R-J1c",
    force=MUST,
    scope=("recipient", "item"),
    says="Where the effect is enough for a reader's part, they get the effect and not the story.",
    when=pair.needs_it.is_("effect") & ~groups.PROTECTS,
    then=(Summary(),),
    reason="The effect is enough for their part. Say how it shows now and what helps, not what happened.",
    cite=Cite("UK GDPR Art 5(1)(c)", "https://www.legislation.gov.uk/eur/2016/679/article/5"),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"needs_it": "effect", "recipient_kind": "gp"},
        {"needs_it": "all", "recipient_kind": "gp"},
        {"recipient_kind": "gp"},
    ),
)
