"""A team or meeting is its members: each is weighed alone."""

from ...terms.facts import recipient
from ..writing import OURS, SHOULD, Cite, DoFirst, Examples, Rule, day

RULE = Rule(
    id="R-J11",
    force=SHOULD,
    scope=("recipient",),
    says="A team or meeting is its members: each is weighed alone.",
    when=recipient.recipient_kind.is_("own-team", "marac"),
    then=(
        DoFirst(
            "Ask each member what they will do differently once they know. No answer: nothing for them.",
            "each member",
        ),
    ),
    reason="A team is not one reader. Each gets what their own part needs.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 6",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({"recipient_kind": "own-team"}, {"recipient_kind": "mash"}, {}),
)
