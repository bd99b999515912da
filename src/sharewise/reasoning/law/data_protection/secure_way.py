"""Where there are signs of abuse at home, send only by a way you have checked."""

from ..writing import MUST, SETTLED, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-J10",
    force=MUST,
    scope=(),
    says="Where there are signs of abuse at home, send only by a way you have checked.",
    when=states.ABUSE_AT_HOME,
    then=(
        Step(
            "Before you send it, check the address and that the way is secure. Leave nothing on a voicemail.",
            "whoever sends it",
            "same-day",
            55,
            writing=True,
        ),
    ),
    reason="One wrong address can lead somebody dangerous to the door.",
    cite=Cite("UK GDPR Art 32", "https://www.legislation.gov.uk/eur/2016/679/article/32"),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples({"abuse_signs_now": "yes"}, {"abuse_at_home": "no"}, {}),
)
