"""If nobody is in danger now, ask the hub whether the police should hear of a serious worry."""

from ...terms.facts import case, child, recipient
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, DoFirst, Examples, Rule, SeekAdvice, any_of, day, some

RULE = Rule(
    id="R-H4e",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="If nobody is in danger now, ask the hub whether the police should hear of a serious worry.",
    when=recipient.recipient_kind.is_("police") & groups.SERIOUS,
    then=(
        SeekAdvice(),
        DoFirst(
            "Ask the hub, on the same call, whether to ring the police. If there is danger now, ring 999.",
            "mash",
        ),
    ),
    unless=any_of(
        case.danger_now,
        case.hub_advice.is_("ring-police"),
        groups.POLICE_WITHOUT_WAITING,
        some("person", groups.A_CHILD & any_of(child.missing_now, child.sexual_harm.is_("told-or-seen"))),
    ),
    reason="The hub brings the police in where they are needed. If there is danger now, ring 999.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026), strategy discussion",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "recipient_kind": "police", "other_serious_harm": "yes"},
        {"relation": "child", "recipient_kind": "gp", "other_serious_harm": "yes"},
        {"relation": "child", "recipient_kind": "police"},
    ),
)
