"""Where our own lead is close to the source, go to the deputy or a manager instead."""

from ...terms.facts import recipient
from ..writing import SHOULD, SOURCE, Cite, DoFirst, DoNotShare, Examples, Rule, day

RULE = Rule(
    id="GR-5c",
    force=SHOULD,
    scope=("recipient",),
    says="Where our own lead is close to the source, go to the deputy or a manager instead.",
    when=recipient.linked_to_source & recipient.recipient_kind.is_("own-lead"),
    then=(
        DoNotShare(),
        DoFirst(
            "Go to the deputy lead or a manager who is not close to them, today. If there is nobody, ring the hub yourself.",
            "the deputy lead",
        ),
    ),
    reason="Your lead is close to somebody who may be causing the harm. Somebody else there must hear today.",
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
