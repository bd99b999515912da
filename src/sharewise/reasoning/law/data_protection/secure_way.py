"""Send only by a secure way that was checked; leave nothing on a voicemail."""

from ..writing import MUST, SETTLED, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-J10",
    force=MUST,
    scope=(),
    says="Send only by a secure way that was checked; leave nothing on a voicemail.",
    when=states.ABUSE_AT_HOME,
    then=(
        Step(
            "Check the address and the way you send it before you send. Leave nothing on a voicemail.",
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
