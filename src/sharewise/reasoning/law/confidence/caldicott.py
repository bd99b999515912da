"""Health staff follow the Caldicott Principles on when to share and when to keep a confidence."""

from ...terms.facts import case
from .. import groups
from ..writing import SETTLED, SHOULD, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-G8",
    force=SHOULD,
    scope=("recipient",),
    says="Health staff follow the Caldicott Principles on when to share and when to keep a confidence.",
    when=case.agency.is_("health-trust", "gp-practice") & groups.WORRIED,
    then=(Basis("Caldicott Principles"),),
    reason="Sharing to care for somebody matters as much as keeping a confidence.",
    cite=Cite(
        "The Caldicott Principles (National Data Guardian, 2020)",
        "https://www.gov.uk/government/publications/the-caldicott-principles",
    ),
    evidence=SETTLED,
    since=day(2020, 12, 8),
    examples=Examples(
        {"agency": "gp-practice", "abuse_before": "yes"},
        {"agency": "school", "abuse_before": "yes"},
        {"agency": "gp-practice"},
    ),
)
