"""Each police force has its own name for the form, and the police grade it."""

from ...terms.facts import recipient
from ..writing import LOCAL, SOURCE, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-N7",
    force=LOCAL,
    scope=("recipient",),
    says="Each police force has its own name for the form, and the police grade it.",
    when=recipient.recipient_kind.is_("police-intelligence"),
    then=(DoFirst("Find out what your police force calls its form. Leave any grading to them.", "police"),),
    reason="Forces use other names for this form. The police, not you, judge how reliable it is.",
    cite=Cite(
        "College of Policing intelligence practice (3x5x2), by secondary accounts",
        "https://docslib.org/doc/2587630",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"recipient_kind": "police-intelligence"}, {"recipient_kind": "police"}, {}),
)
