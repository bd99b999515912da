"""An adult who may be being abused may hear of the worry and the referral, alone."""

from ...terms.facts import pair, person
from ..writing import SETTLED, SHOULD, Cite, Examples, MayShare, Rule, day, some

RULE = Rule(
    id="R-K5e",
    force=SHOULD,
    scope=("recipient",),
    says="An adult who may be being abused may hear of the worry and the referral, alone.",
    when=some("person", pair.is_this_person & person.being_abused),
    then=(MayShare(),),
    reason="They should hear it from you, alone and safely.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples(
        {"is_this_person": "yes", "being_abused": "yes"},
        {"is_this_person": "no", "being_abused": "yes"},
        {"is_this_person": "yes"},
    ),
)
