"""Where there are signs of abuse at home, ask the hub what it knows of the family, by name."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Hasten, Rule, Share, day, states

RULE = Rule(
    id="R-I2b",
    force=SHOULD,
    scope=("recipient",),
    says="Where there are signs of abuse at home, ask the hub what it knows of the family, by name.",
    when=recipient.recipient_kind.is_("mash") & states.ABUSE_AT_HOME & groups.HUB_SILENT,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="Signs of abuse are checked with the hub today.",
    cite=Cite(
        "Local threshold documents; Norfolk consultation procedure",
        "https://www.proceduresonline.com/norfolk_cs/chapters/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"recipient_kind": "mash", "abuse_signs_now": "yes", "hub_answer": "not-asked"},
        {"recipient_kind": "mash", "abuse_at_home": "no", "hub_answer": "not-asked"},
        {"recipient_kind": "mash", "hub_answer": "not-asked"},
    ),
)
