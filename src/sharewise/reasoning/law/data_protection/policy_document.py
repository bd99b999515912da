"""Sharing about health, sex life, origin, belief, counselling or crime needs a written policy in your organisation."""

from ...terms.facts import item, recipient
from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, any_of, day, some

RULE = Rule(
    id="R-F7",
    force=MUST,
    scope=("recipient",),
    says="Sharing about health, sex life, origin, belief, counselling or crime needs a written policy in your organisation.",
    when=any_of(
        groups.SAFEGUARDING_CONDITION,
        groups.STATUTORY_CONDITION,
        some("item", item.sensitivity.is_("offence"))
        & ~recipient.recipient_kind.is_("police", "police-intelligence"),
    )
    & any_of(
        ~groups.CARE_CONDITION,
        some("item", item.sensitivity.is_("sexual-life", "origin-or-belief", "counselling", "offence")),
    ),
    then=(Basis("DPA 2018 Sch 1 Part 4"),),
    reason="To share about health, sex life, origin, belief or crime, your organisation needs a written policy.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 paras 5 and 38 to 41",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"agency": "school", "sensitivity": "offence", "recipient_kind": "mash"},
        {"agency": "voluntary", "sensitivity": "offence", "recipient_kind": "police"},
        {"agency": "school", "recipient_kind": "mash"},
    ),
)
