"""If the hub asks you to wait, wait to speak to the parents, but settle home time."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I8c",
    force=LOCAL,
    scope=(),
    says="If the hub asks you to wait, wait to speak to the parents, but settle home time.",
    when=groups.ANY_WORRY & case.hub_advice.is_("wait"),
    then=(
        Step(
            "Wait for the hub's call before you speak to the parents. If it has not come in good time before the child leaves you, ring the hub.",
            "mash",
            "before-home-time",
            10,
        ),
    ),
    reason="The hub asked you to wait. Home time does not wait.",
    cite=Cite(
        "Local procedures on physical harm; Sussex procedures 5.2",
        "https://sussexchildprotection.procedures.org.uk/hkyltt//making-a-referral",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"abuse_before": "yes", "hub_advice": "wait"},
        {"abuse_before": "yes", "hub_advice": "none"},
        {"abuse_before": "yes"},
    ),
)
