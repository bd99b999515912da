"""Somebody who asks for their own record is answered within a month, by whoever handles such requests; it is never a bare no."""

from .. import groups
from ..writing import MUST, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, day

RULE = Rule(
    id="R-M11",
    force=MUST,
    scope=("recipient",),
    says="Somebody who asks for their own record is answered within a month, by whoever handles such requests; it is never a bare no.",
    when=groups.ASKS_OWN_RECORD,
    then=(
        SeekAdvice(),
        DoFirst(
            "Pass it today to your information-governance lead, with the date it came. They check who is asking, answer within one month, and decide with you what must stay out.",
            "legal or information governance",
        ),
    ),
    reason="They may ask for what is held about them. What could harm somebody, or belongs to somebody else, is looked at first.",
    cite=Cite(
        "UK GDPR Arts 12(3) and 15; Data Protection Act 2018 Sch 2 para 16 and Sch 3",
        "https://www.legislation.gov.uk/eur/2016/679/article/15",
    ),
    evidence=SOURCE,
    since=day(2018, 5, 25),
    examples=Examples(
        {"asked_us": "yes", "wants": "part-of-record", "recipient_kind": "person", "is_this_person": "yes"},
        {"asked_us": "no", "wants": "part-of-record", "recipient_kind": "person", "is_this_person": "yes"},
        {"asked_us": "yes", "recipient_kind": "person", "is_this_person": "yes"},
    ),
)
