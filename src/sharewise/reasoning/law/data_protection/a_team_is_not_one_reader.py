"""Where a team or meeting would read it, each member is asked what they will do differently."""

from ...terms.facts import recipient
from ..writing import OURS, SHOULD, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-J11",
    force=SHOULD,
    scope=("recipient",),
    says="Where a team or meeting would read it, each member is asked what they will do differently.",
    when=recipient.recipient_kind.is_("own-team", "marac"),
    then=(
        DoFirst(
            "If more than one person would read this, ask each what they will do differently once they know. Send nothing to anyone who gives no answer.",
            "each member",
        ),
    ),
    reason="In a team or a meeting too, each person gets what their own part needs.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({"recipient_kind": "own-team"}, {"recipient_kind": "mash"}, {}),
)
