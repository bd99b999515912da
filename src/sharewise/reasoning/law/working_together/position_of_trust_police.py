"""The police hear the same day of an adult in a position of trust and a young person."""

from ...terms.facts import recipient
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Hasten, Rule, Share, day

RULE = Rule(
    id="R-X14b",
    force=MUST,
    scope=("recipient",),
    says="The police hear the same day of an adult in a position of trust and a young person.",
    when=recipient.recipient_kind.is_("police") & groups.TRUST_ABUSED,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="It may be a crime, even where both say yes. The police are told today.",
    cite=Cite(
        "Sexual Offences Act 2003 ss.16 to 24, with s.22A (sport and religion, 28 June 2022)",
        "https://www.gov.uk/government/publications/police-crime-sentencing-and-courts-bill-2021-factsheets/police-crime-sentencing-and-courts-bill-2021-positions-of-trust-factsheet",
    ),
    evidence=SOURCE,
    since=day(2004, 5, 1),
    examples=Examples(
        {
            "recipient_kind": "police",
            "relation": "child",
            "age": "16-to-17",
            "sexual_activity": "yes",
            "worker_concern": "yes",
        },
        {"recipient_kind": "mash"},
        {"recipient_kind": "police", "age": "16-to-17", "worker_concern": "yes"},
    ),
)
