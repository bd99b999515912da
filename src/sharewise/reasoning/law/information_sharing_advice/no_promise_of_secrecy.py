"""Do not promise anybody that you will keep a secret: say who may have to know."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-A4",
    force=SHOULD,
    scope=(),
    says="Do not promise anybody that you will keep a secret: say who may have to know.",
    when=case.asked_for_secrecy,
    then=(
        Step(
            "Do not promise to keep it secret. Say kindly who you will tell, and why.",
            "the person who asked",
            "same-day",
            36,
        ),
    ),
    reason="A promise of secrecy is one you may have to break.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples({"asked_for_secrecy": "yes"}, {"asked_for_secrecy": "no"}, {}),
)
