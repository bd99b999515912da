"""When the hub advises it, tell the parent that you asked the hub, and ask for their account."""

from ...terms.facts import case
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, Rule, Tell, day

RULE = Rule(
    id="R-K1c",
    force=SHOULD,
    scope=("person",),
    says="When the hub advises it, tell the parent that you asked the hub, and ask for their account.",
    when=case.hub_advice.is_("speak-to-parents") & groups.PARENT & groups.ANY_WORRY,
    then=(
        Tell(
            "now",
            "First ask how things were, and listen. Then say that you asked the hub, and why. Do not repeat what the child told you.",
        ),
    ),
    reason="The hub was asked, and advised you to speak to them. They should hear that from you.",
    cite=Cite(
        "Information sharing advice for practitioners (HM Government, 2024), golden rule 2",
        "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
    ),
    evidence=SOURCE,
    since=day(2024, 5, 1),
    examples=Examples(
        {"hub_advice": "speak-to-parents", "relation": "mother", "abuse_before": "yes"},
        {"hub_advice": "wait", "relation": "mother", "abuse_before": "yes"},
        {"hub_advice": "speak-to-parents", "relation": "mother"},
    ),
)
