"""If your own lead is close to whoever may cause the harm, go to the deputy or a manager."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, DoNotShare, Examples, Rule, day

RULE = Rule(
    id="GR-5c",
    force=SHOULD,
    scope=("recipient",),
    says="If your own lead is close to whoever may cause the harm, go to the deputy or a manager.",
    when=recipient.linked_to_source & groups.OUR_LEAD,
    then=(
        DoNotShare(),
        DoFirst(
            "Go today to the deputy lead, or to a manager who is not close to that person. If there is nobody, ring the hub yourself.",
            "the deputy lead",
        ),
    ),
    reason="Your lead is close to somebody who may be causing the harm. Somebody else here must hear today.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"linked_to_source": "yes", "recipient_kind": "own-lead"},
        {"linked_to_source": "no", "recipient_kind": "own-lead"},
        {"recipient_kind": "own-lead"},
    ),
)
