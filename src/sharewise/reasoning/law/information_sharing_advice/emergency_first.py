"""If anybody is in danger now, ring 999 first: forms and agreement come after."""

from ...terms.facts import case
from ..writing import MUST, SETTLED, Cite, Examples, Involve, Rule, Step, day

RULE = Rule(
    id="R-A1",
    force=MUST,
    scope=(),
    says="If anybody is in danger now, ring 999 first: forms and agreement come after.",
    when=case.danger_now,
    then=(
        Step("Call 999. Keep the child safe.", "police", "now", 0),
        Step("When the danger is over, tell the hub what happened.", "mash", "same-day", 5),
        Involve(("police",)),
    ),
    reason="Somebody is in danger now. 999 comes before anything else, and needs nobody's agreement.",
    cite=Cite(
        "Children Act 1989 ss.44 and 46; UK GDPR Art 6(1)(d)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/46",
    ),
    evidence=SETTLED,
    since=day(1991, 10, 14),
    examples=Examples({"danger_now": "yes"}, {"danger_now": "no"}, {}),
)
