"""A child who may be exploited is told, alone, that somebody asked for them."""

from ...terms.facts import child
from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-L18d",
    force=SHOULD,
    scope=("person",),
    says="A child who may be exploited is told, alone, that somebody asked for them.",
    when=groups.A_CHILD & (child.exploitation >= "early-signs") & groups.ASKED_WITHOUT_RIGHT,
    then=(
        Tell(
            "now",
            "Say to them alone: “Somebody asked if you were here. We don't tell anyone.” Do not give a name first, and say nothing of the police form.",
        ),
    ),
    reason="They may know who it was, and should choose who knows where they are.",
    cite=Cite(
        "Local exploitation procedures; information sharing advice 2024, golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "no"},
        {"relation": "child", "exploitation": "early-signs", "asked_with_right": "yes"},
        {"relation": "child", "exploitation": "early-signs"},
    ),
)
