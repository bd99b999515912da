"""Where there are signs of abuse, or significant harm is likely, ring the hub and ask what is known."""

from ...terms.facts import case
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-I2c",
    force=SHOULD,
    scope=(),
    says="Where there are signs of abuse, or significant harm is likely, ring the hub and ask what is known.",
    when=any_of(states.ABUSE_AT_HOME, states.LIKELY_SIGNIFICANT_HARM) & case.hub_answer.is_("not-asked"),
    then=(
        Step(
            "Ring the hub now and ask what is known. Ask how and when to tell the family.", "mash", "now", 9
        ),
    ),
    reason="The hub may know what you do not, and can say how to tell the family safely.",
    cite=Cite(
        "Norfolk consultation procedure; Working Together to Safeguard Children 2026",
        "https://www.proceduresonline.com/norfolk_cs/chapters/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"abuse_signs_now": "yes", "hub_answer": "not-asked"},
        {"abuse_signs_now": "yes", "hub_answer": "refer"},
        {"hub_answer": "not-asked"},
    ),
)
