"""The parent who may be the source is told after the hub has answered, and told that it was asked."""

from ...terms.facts import person
from .. import groups
from ..writing import LOCAL, OURS, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-D9d",
    force=LOCAL,
    scope=("person",),
    says="The parent who may be the source is told after the hub has answered, and told that it was asked.",
    when=person.is_source & groups.HURT & groups.HUB_SILENT,
    then=(Tell("later", "After the hub has answered. Then say that you asked it, and why."),),
    reason="They may be the one who hurt the child, so the hub is asked first.",
    cite=Cite(
        "Local procedures on physical harm; information sharing advice 2024, golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=OURS,
    since=day(2026, 11, 1),
    examples=Examples(
        {"relation": "child", "is_source": "yes", "hurt_by_adult": "yes", "hub_answer": "not-asked"},
        {"relation": "child", "is_source": "yes", "hurt_by_adult": "yes", "hub_answer": "nothing-known"},
        {"relation": "child", "is_source": "yes", "hurt_by_adult": "yes"},
    ),
)
