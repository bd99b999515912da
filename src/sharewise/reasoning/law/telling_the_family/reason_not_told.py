"""If you do not tell somebody with parental responsibility, write down which law allows it."""

from ..writing import MUST, SETTLED, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-K3",
    force=MUST,
    scope=("person",),
    says="If you do not tell somebody with parental responsibility, write down which law allows it.",
    when=states.NOT_SAFE_TO_TELL & states.PARENTAL_RESPONSIBILITY,
    then=(
        Step(
            "Write down why you are not telling {person}, which law allows it, and the date you will look again. The law allows it where they know already; so far as telling would be likely to spoil the prevention of a crime; or so far as it would stop a sharing the law requires. For what others told you, it is also allowed where telling would defeat its aim, or professional secrecy forbids it.",
            "your record",
            "same-day",
            47,
            writing=True,
        ),
    ),
    reason="Keeping it from somebody with parental responsibility needs a named reason and a date.",
    cite=Cite(
        "Data Protection Act 2018 Sch 2 paras 2 and 5(2) (read); UK GDPR Arts 13(4) and 14(5) (not re-read)",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/2",
    ),
    evidence=SETTLED,
    since=day(2018, 5, 25),
    examples=Examples(
        {"risk_if_told": "harm", "relation": "mother"},
        {"risk_if_told": "none", "relation": "mother", "is_source": "no"},
        {"relation": "mother"},
    ),
)
