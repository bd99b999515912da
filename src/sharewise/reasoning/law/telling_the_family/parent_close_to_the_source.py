"""A parent close to whoever may be causing the harm gets nothing before the hub is asked."""

from __future__ import annotations

from ...terms.facts import pair, person, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, DoFirst, Examples, Rule, SeekAdvice, day, some

_MOTHER = {"is_this_person": "yes", "relation": "mother", "abuse_before": "yes"}

RULE = Rule(
    id="R-K1n",
    force=SHOULD,
    scope=("recipient",),
    says="A parent close to whoever may be causing the harm gets nothing before the hub is asked.",
    when=recipient.linked_to_source & groups.ANY_WORRY & groups.READER_IS_PARENT,
    then=(SeekAdvice(), DoFirst("Ask the hub or your lead: is it safe to tell them, how and when?", "mash")),
    unless=some("person", pair.is_this_person & person.being_abused),
    reason="They are close to somebody who may be causing the harm, and may pass it on without meaning to.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({**_MOTHER, "linked_to_source": "yes"}, {**_MOTHER, "linked_to_source": "no"}, _MOTHER),
)
