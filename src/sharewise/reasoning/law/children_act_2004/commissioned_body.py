"""The duty to share binds charities, surgeries, housing associations and businesses in work that public bodies pay for."""

from ...terms.facts import case
from ..writing import MUST, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-B1c",
    force=MUST,
    scope=(),
    says="The duty to share binds charities, surgeries, housing associations and businesses in work that public bodies pay for.",
    when=case.agency.is_("voluntary", "gp-practice", "housing-association", "private") & case.commissioned,
    then=(Establishes(states.SHARING_DUTY_BODY),),
    reason="A public body pays for this work.",
    cite=Cite("Children Act 2004 s.16LA(4)(c)", "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"),
    evidence=UNCONFIRMED,
    since=day(2026, 4, 29),
    examples=Examples(
        {"agency": "voluntary", "commissioned": "yes"},
        {"agency": "voluntary", "commissioned": "no"},
        {"agency": "voluntary"},
    ),
)
