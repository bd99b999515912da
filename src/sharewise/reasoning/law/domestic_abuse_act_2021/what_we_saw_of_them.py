"""An adult who may be being abused hears in a few words what was seen of them."""

from __future__ import annotations

from ...terms.facts import item, pair, person
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Summary, all_of, day, some

_SEEN = {"item_kind": "observed", "sensitivity": "health", "is_this_person": "yes", "is_about": "yes"}

RULE = Rule(
    id="R-K5j",
    force=SHOULD,
    scope=("recipient", "item"),
    says="An adult who may be being abused hears in a few words what was seen of them.",
    when=item.item_kind.is_("observed")
    & item.sensitivity.is_("private-life", "health")
    & some("person", all_of(pair.is_this_person, pair.is_about, person.being_abused)),
    then=(Summary(),),
    reason="Say what you saw yourself, alone and kindly.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples({**_SEEN, "being_abused": "yes"}, {**_SEEN, "being_abused": "no"}, _SEEN),
)
