"""Do not share because you are frustrated or curious, or only in case it is useful."""

from ...terms.facts import case
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoNotShare, Examples, Rule, day

RULE = Rule(
    id="R-A6",
    force=SHOULD,
    scope=("recipient",),
    says="Do not share because you are frustrated or curious, or only in case it is useful.",
    when=case.purpose.is_("no-purpose") & ~groups.PROTECTS,
    then=(DoNotShare(),),
    reason="Being frustrated, or sharing in case it is useful, is not a purpose. Ask what they would do differently once they know.",
    cite=Cite(
        "UK GDPR Art 5(1)(b) and (c); information sharing advice 2024, golden rule 6",
        "https://www.legislation.gov.uk/eur/2016/679/article/5",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"purpose": "no-purpose", "recipient_kind": "own-team"},
        {"purpose": "protect-child", "recipient_kind": "own-team"},
        {"recipient_kind": "own-team"},
    ),
)
