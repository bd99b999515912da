"""Where there is abuse at home, words that nobody has put a name to stay out of what the family hears."""

from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, LeaveOut, Rule, day, states

RULE = Rule(
    id="R-J5k",
    force=SHOULD,
    scope=("recipient", "item"),
    says="Where there is abuse at home, words that nobody has put a name to stay out of what the family hears.",
    when=groups.IN_THE_FAMILY & states.ABUSE_AT_HOME,
    then=(LeaveOut(),),
    unless=groups.GROWN_UP_SAID,
    reason="Nobody has said whose words these are. Only the child may have known it.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 5",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"recipient_kind": "person", "said_by": "no", "abuse_signs_now": "yes"},
        {"recipient_kind": "mash", "abuse_signs_now": "yes"},
        {"recipient_kind": "person"},
    ),
)
