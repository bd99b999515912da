"""Do not share with somebody close to the person who may be causing harm."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoNotShare, Examples, Rule, all_of, day

RULE = Rule(
    id="GR-5",
    force=SHOULD,
    scope=("recipient",),
    says="Do not share with somebody close to the person who may be causing harm.",
    when=all_of(recipient.linked_to_source, ~groups.PROTECTS, ~groups.IN_THE_FAMILY),
    then=(DoNotShare(),),
    reason="They are close to somebody who may be causing the harm. It could reach that person.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"linked_to_source": "yes", "recipient_kind": "own-team"},
        {"linked_to_source": "no", "recipient_kind": "own-team"},
        {"recipient_kind": "own-team"},
    ),
)
