"""Where an order limits what a parent may do or know, the order is read before they are told."""

from __future__ import annotations

from ...terms.facts import case, person
from .. import groups
from ..writing import SHOULD, TEXT, Cite, Examples, Rule, Tell, any_of, day

RULE = Rule(
    id="R-L15b",
    force=SHOULD,
    scope=("person",),
    says="Where an order limits what a parent may do or know, the order is read before they are told.",
    when=groups.PARENT
    & person.limited_by_order
    & any_of(groups.ANY_WORRY, case.hub_advice.is_("speak-to-parents")),
    then=(
        Tell(
            "later", "Read the order first, with your lead or legal adviser. Tell them only what it allows."
        ),
    ),
    reason="An order limits what they may do or know. Advice to speak to parents does not lift it.",
    cite=Cite(
        "Children Act 1989 ss.8 and 14C; DfE guidance on parental responsibility",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/8",
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "father", "limited_by_order": "yes", "abuse_before": "yes"},
        {"relation": "father", "limited_by_order": "no", "abuse_before": "yes"},
        {"relation": "father", "abuse_before": "yes"},
    ),
)
