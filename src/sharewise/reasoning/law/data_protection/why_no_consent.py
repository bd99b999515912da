"""Sharing private things to protect a child needs one of three reasons why nobody's consent was used."""

from .. import groups
from ..writing import MUST, TEXT, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-F3",
    force=MUST,
    scope=(),
    says="Sharing private things to protect a child needs one of three reasons why nobody's consent was used.",
    when=groups.SAFEGUARDING_CONDITION,
    then=(
        Step(
            "Write down which it was: consent could not be given; you could not reasonably be expected to get it; or asking would have put the child at risk. If you could safely ask, ask, or rely on another condition.",
            "your record",
            "same-day",
            46,
            writing=True,
        ),
    ),
    reason="The law accepts three reasons for not using consent here. Not feeling like asking is not one.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 para 18(1)(c) and (2)",
        "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"sensitivity": "health", "judged_level": "significant-harm"},
        {"sensitivity": "ordinary", "judged_level": "significant-harm"},
        {"sensitivity": "health"},
    ),
)
