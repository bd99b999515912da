"""What a record says of whoever asks for it is held until whoever handles such requests has looked at it."""

from ...terms.facts import pair
from .. import groups
from ..writing import MUST, SOURCE, Cite, Examples, Hold, Rule, day, some

RULE = Rule(
    id="R-M11b",
    force=MUST,
    scope=("recipient", "item"),
    says="What a record says of whoever asks for it is held until whoever handles such requests has looked at it.",
    when=groups.ASKS_OWN_RECORD & some("person", pair.is_this_person & pair.is_about),
    then=(Hold(),),
    reason="It is about them. They may have it once what could harm somebody, or is somebody else's, has been looked at.",
    cite=Cite(
        "UK GDPR Art 15; Data Protection Act 2018 Sch 2 para 16 and Sch 3 para 6",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/3",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {
            "asked_us": "yes",
            "wants": "part-of-record",
            "recipient_kind": "person",
            "is_this_person": "yes",
            "is_about": "yes",
        },
        {"asked_us": "no", "wants": "part-of-record", "recipient_kind": "person", "is_this_person": "yes"},
        {"asked_us": "yes", "wants": "part-of-record", "recipient_kind": "person", "is_this_person": "yes"},
    ),
)
