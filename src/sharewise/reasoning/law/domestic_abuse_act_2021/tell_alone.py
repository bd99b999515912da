"""An adult who may be being abused is told alone, in person, where nobody else can see or hear."""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-K5",
    force=SHOULD,
    scope=("person",),
    says="An adult who may be being abused is told alone, in person, where nobody else can see or hear.",
    when=person.being_abused,
    then=(
        Tell(
            "now",
            "Speak alone, in person, when nobody who may cause harm is near. Do not use phone, text, letter or portal. Say what you saw yourself, and nothing that only the child could have told you. If they are not alone, say nothing of it and ring the hub.",
            10,
        ),
    ),
    reason="Telling is right. Telling where the wrong person can see or hear could put them in danger.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022); information sharing advice 2024, golden rule 2",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples({"being_abused": "yes"}, {"being_abused": "no"}, {}),
)
