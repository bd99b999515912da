"""Below significant harm, tell the parents and ask them before you refer."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, DoFirst, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-H3b",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="Below significant harm, tell the parents and ask them before you refer.",
    when=groups.SOCIAL_CARE_READS & states.CHILD_IN_NEED,
    then=(
        DoFirst(
            "Tell the parents you would like to refer, and ask if they agree. If telling them could put anyone at risk, ask the hub first.",
            "the parents",
        ),
    ),
    unless=any_of(
        states.LIKELY_SIGNIFICANT_HARM,
        groups.HUB_WANTS_REFERRAL,
        states.ABUSE_AT_HOME,
        groups.USED,
        groups.SEXUAL,
        groups.HURT & groups.HUB_TO_SETTLE,
    ),
    reason="Below significant harm, help is asked for with the family, not behind their back.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Bristol First Response procedures",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "recipient_kind": "mash", "needs_help": "yes"},
        {"relation": "child", "recipient_kind": "gp", "needs_help": "yes"},
        {"relation": "child", "recipient_kind": "mash"},
    ),
)
