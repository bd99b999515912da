"""What an adult who may be being abused told you is not said back: let them bring it up."""

from ...terms.facts import pair, person
from ..writing import OURS, SHOULD, Cite, Examples, LeaveOut, Rule, day, some

RULE = Rule(
    id="R-K5h",
    force=SHOULD,
    scope=("recipient", "item"),
    says="What an adult who may be being abused told you is not said back: let them bring it up.",
    when=some("person", pair.is_this_person & person.being_abused & pair.said_by),
    then=(LeaveOut(),),
    reason="They said it themselves. Let them bring it up, so that it never sounds as if you doubt them.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"is_this_person": "yes", "being_abused": "yes", "said_by": "yes"},
        {"is_this_person": "yes", "being_abused": "yes", "said_by": "no"},
        {"is_this_person": "yes", "said_by": "yes"},
    ),
)
