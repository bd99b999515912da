"""Papers limited to certain readers wait until you have taken legal advice."""

from ...terms.facts import case, item, recipient
from .. import groups
from ..writing import MUST, SETTLED, Cite, Examples, Hold, Rule, all_of, any_of, day, states

RULE = Rule(
    id="R-G9b",
    force=MUST,
    scope=("recipient", "item"),
    says="Papers limited to certain readers wait until you have taken legal advice.",
    when=states.RESTRICTED,
    then=(Hold(),),
    unless=any_of(
        all_of(
            item.sensitivity.is_("counselling"),
            groups.PROTECTS,
            groups.NEEDS_WHOLE,
            any_of(case.danger_now, groups.CHILD_SAID),
        ),
        all_of(
            item.sensitivity.is_("court"),
            groups.SOCIAL_CARE_READS | recipient.recipient_kind.is_("police"),
            case.danger_now | states.LIKELY_SIGNIFICANT_HARM,
        ),
    ),
    reason="The law limits who may have this. Take legal advice before it goes anywhere.",
    cite=Cite(
        "Administration of Justice Act 1960 s.12; Family Procedure Rules r.12.73",
        "https://www.legislation.gov.uk/ukpga/Eliz2/8-9/65/section/12",
    ),
    evidence=SETTLED,
    since=day(1960, 10, 27),
    examples=Examples({"sensitivity": "court"}, {"sensitivity": "ordinary"}, {}),
)
