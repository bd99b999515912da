"""Keep your copy of the police form where the family cannot see it, and do not speak of it."""

from ...terms.facts import recipient
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-N6",
    force=LOCAL,
    scope=("recipient",),
    says="Keep your copy of the police form where the family cannot see it, and do not speak of it.",
    when=recipient.recipient_kind.is_("police-intelligence"),
    then=(
        DoFirst(
            "Keep the copy where the family cannot see it. Do not tell the family, or the person it is about, that it went.",
            "your record",
        ),
    ),
    reason="Talk of a police form could warn the wrong person.",
    cite=Cite(
        "West Midlands Police FIB briefing (July 2020); Sandwell FIB page; Data Protection Act 2018 Sch 2 para 2",
        "https://docslib.org/doc/2587630",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"recipient_kind": "police-intelligence"}, {"recipient_kind": "police"}, {}),
)
