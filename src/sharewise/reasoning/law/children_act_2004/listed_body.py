"""The duty to share binds councils, NHS trusts, the police and probation."""

from .. import groups
from ..writing import MUST, UNCONFIRMED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-B1a",
    force=MUST,
    scope=(),
    says="The duty to share binds councils, NHS trusts, the police and probation.",
    when=groups.SECTION_11_BODY,
    then=(Establishes(states.SHARING_DUTY_BODY),),
    reason="Your organisation is one the law names for the duty to share.",
    cite=Cite(
        "Children Act 2004 ss.11(1) and 16LA(4)", "https://www.legislation.gov.uk/ukpga/2004/31/section/11"
    ),
    evidence=UNCONFIRMED,
    since=day(2026, 4, 29),
    examples=Examples({"agency": "police"}, {"agency": "voluntary"}, {}),
)
