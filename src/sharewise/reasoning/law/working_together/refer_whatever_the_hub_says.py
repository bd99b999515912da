"""Where significant harm is likely, refer today whatever the hub's records show."""

from ...terms.facts import case
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-H4b",
    force=SHOULD_STAT,
    scope=(),
    says="Where significant harm is likely, refer today whatever the hub's records show.",
    when=states.LIKELY_SIGNIFICANT_HARM,
    then=(Step("Refer today, whatever the hub answers.", "childrens-services", "same-day", 20),),
    unless=case.hub_answer.is_("refer"),
    reason="What the hub holds does not change what happened. The referral goes today.",
    cite=Cite(
        "Working Together to Safeguard Children (2018, 2023 and 2026; read for 2026); Children Act 1989 s.47",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ),
    evidence=SOURCE,
    since=day(2018, 7, 4),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no"},
        {"relation": "child"},
    ),
)
