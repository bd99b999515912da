"""Where a family is new and there is a worry, ask the hub whether anything is known."""

from ...terms.facts import case, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-I2",
    force=SHOULD,
    scope=("recipient",),
    says="Where a family is new and there is a worry, ask the hub whether anything is known.",
    when=recipient.recipient_kind.is_("mash") & case.new_to_us & groups.ANY_WORRY & groups.HUB_SILENT,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="You know little of this family. The hub may know more.",
    cite=Cite(
        "Norfolk consultation procedure; Sussex procedures 5.2",
        "https://www.proceduresonline.com/norfolk_cs/chapters/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"recipient_kind": "mash", "new_to_us": "yes", "abuse_before": "yes", "hub_answer": "not-asked"},
        {"recipient_kind": "mash", "new_to_us": "no", "abuse_before": "yes", "hub_answer": "not-asked"},
        {"recipient_kind": "mash", "new_to_us": "yes", "hub_answer": "not-asked"},
    ),
)
