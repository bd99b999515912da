"""A child who sees or hears abuse between adults is harmed by it too, and may be in need."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, all_of, day, some, states

RULE = Rule(
    id="R-D4",
    force=MUST,
    scope=(),
    says="A child who sees or hears abuse between adults is harmed by it too, and may be in need.",
    when=some("person", groups.A_CHILD & child.saw_or_heard_abuse),
    then=(
        Establishes(states.CHILD_IN_NEED),
        Establishes(states.ABUSE_AT_HOME),
    ),
    unless=~some("person", all_of(groups.A_CHILD, child.saw_or_heard_abuse, child.abuse_in_family)),
    reason="A child who sees, hears or feels abuse at home is harmed by it too.",
    cite=Cite("Domestic Abuse Act 2021 s.3", "https://www.legislation.gov.uk/ukpga/2021/17/section/3"),
    evidence=TEXT,
    since=day(2022, 1, 31),
    examples=Examples(
        {"relation": "child", "saw_or_heard_abuse": "yes"},
        {"relation": "child", "saw_or_heard_abuse": "no"},
        {"relation": "child"},
    ),
)
