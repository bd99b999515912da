"""Small things about people who may be using children go to police intelligence today."""

from ...terms.facts import case, child, recipient
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Hasten, Rule, Share, any_of, day, some

RULE = Rule(
    id="R-N1",
    force=LOCAL,
    scope=("recipient",),
    says="Small things about people who may be using children go to police intelligence today.",
    when=recipient.recipient_kind.is_("police-intelligence") & groups.USED,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    unless=any_of(case.danger_now, some("person", groups.A_CHILD & child.missing_now)),
    reason="A name, a number or a car can be the piece the police lack, however small.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page", "https://docslib.org/doc/2587630"
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "exploitation": "early-signs", "recipient_kind": "police-intelligence"},
        {"relation": "child", "exploitation": "none", "recipient_kind": "police-intelligence"},
        {"relation": "child", "recipient_kind": "police-intelligence"},
    ),
)
