"""A referral is addressed to the service, not to one worker."""

from .. import groups
from ..writing import OURS, SHOULD, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-X20",
    force=SHOULD,
    scope=(),
    says="A referral is addressed to the service, not to one worker.",
    when=groups.SERIOUS,
    then=(
        Step(
            "Address it to the service, not to one worker by name. The duty is the service's, and one worker may be away.",
            "mash",
            "same-day",
            25,
            writing=True,
        ),
    ),
    reason="The law binds the service, whoever is on duty.",
    cite=Cite(
        "Children Act 1989 s.47(9); Children Act 2004 ss.11 and 16LA (they bind bodies; addressing is our reading)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=OURS,
    since=day(1991, 10, 14),
    examples=Examples({"hub_answer": "refer"}, {"likely_significant_harm": "no", "child_in_need": "no"}, {}),
)
