"""When somebody you have not checked asks about a child, keep what they said and tell the lead."""

from ...terms.facts import case
from ..writing import LOCAL, SOURCE, Cite, Examples, Involve, Rule, Step, day

RULE = Rule(
    id="R-L16c",
    force=LOCAL,
    scope=(),
    says="When somebody you have not checked asks about a child, keep what they said and tell the lead.",
    when=case.asked_by_unproved,
    then=(
        Involve(("own-lead",)),
        Step(
            "Say kindly: “We never say who is or isn't with us. It's the same for everyone.”",
            "whoever is asking",
            "now",
            5,
        ),
        Step(
            "Write down the name and number they gave, their exact words and the time.",
            "your record",
            "now",
            6,
        ),
        Step("Tell your safeguarding lead today that somebody asked.", "own-lead", "same-day", 8),
    ),
    reason="That somebody asked is itself worth keeping. A name and a number can matter later.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); call-back practice",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=SOURCE,
    since=day(2017, 4, 25),
    examples=Examples({"asked_by_unproved": "yes"}, {"asked_by_unproved": "no"}, {}),
)
