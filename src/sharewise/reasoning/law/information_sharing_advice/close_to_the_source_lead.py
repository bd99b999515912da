"""If a worker who protects children is close to whoever may cause the harm, ask for somebody else."""

from ...terms.facts import recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, DoNotShare, Examples, Rule, all_of, day

RULE = Rule(
    id="GR-5b",
    force=SHOULD,
    scope=("recipient",),
    says="If a worker who protects children is close to whoever may cause the harm, ask for somebody else.",
    when=all_of(recipient.linked_to_source, groups.PROTECTS, ~groups.OUR_LEAD),
    then=(
        DoNotShare(),
        DoFirst("Ask for somebody who is not close to the person you are worried about.", "their manager"),
    ),
    reason="This worker is close to somebody who may be causing the harm. Ask for another.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"linked_to_source": "yes", "recipient_kind": "mash"},
        {"linked_to_source": "no", "recipient_kind": "mash"},
        {"recipient_kind": "mash"},
    ),
)
