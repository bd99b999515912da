"""Where a child may be in need, you may ask social care for help."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Hasten, MayShare, Rule, day, states

RULE = Rule(
    id="R-H3",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="Where a child may be in need, you may ask social care for help.",
    when=groups.SOCIAL_CARE_READS & states.CHILD_IN_NEED,
    then=(
        MayShare(),
        Hasten("one-working-day"),
    ),
    reason="A child may need help that only social care can arrange.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Children Act 1989 s.17",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/17",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "recipient_kind": "mash", "needs_help": "yes"},
        {"relation": "child", "recipient_kind": "gp", "needs_help": "yes"},
        {"relation": "child", "recipient_kind": "mash"},
    ),
)
