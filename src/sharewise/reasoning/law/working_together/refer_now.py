"""Where significant harm is likely, refer to the hub or social care today: nobody has to agree."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Hasten, Rule, Share, day, states

RULE = Rule(
    id="R-H4",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="Where significant harm is likely, refer to the hub or social care today: nobody has to agree.",
    when=groups.SOCIAL_CARE_READS & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Share(),
        Hasten("same-day"),
    ),
    reason="A child is likely to suffer significant harm. Refer today. You need nobody's agreement.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Children Act 1989 s.47",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "recipient_kind": "mash", "other_serious_harm": "yes"},
        {"recipient_kind": "mash", "likely_significant_harm": "no"},
        {"relation": "child", "recipient_kind": "mash"},
    ),
)
