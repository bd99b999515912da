"""When the hub advises it, ring the parent, listen, keep both accounts and offer support."""

from ...terms.facts import case
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Rule, Step, day

_MOTHER = {"relation": "mother", "hub_advice": "speak-to-parents"}

RULE = Rule(
    id="R-I1c",
    force=LOCAL,
    scope=("person",),
    says="When the hub advises it, ring the parent, listen, keep both accounts and offer support.",
    when=case.hub_advice.is_("speak-to-parents") & groups.PARENT & groups.ANY_WORRY,
    then=(
        Step(
            "Ring {person}, as the hub advised. Listen first. Write what you are told beside what the child said, in the words of each. Keep both accounts.",
            "the parent",
            "same-day",
            16,
        ),
        Step(
            "Offer {person} support, and agree when to speak again. Look again in a week.",
            "the parent",
            "planned",
            60,
        ),
    ),
    unless=groups.ADVICE_NOT_FOR_THEM,
    yields_to=("R-K1k",),
    reason="The hub advised it. Openness now is how help starts.",
    cite=Cite(
        "Norfolk consultation procedure; Information sharing advice 2024, golden rule 2",
        "https://www.proceduresonline.com/norfolk_cs/chapters/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({**_MOTHER, "abuse_before": "yes"}, {**_MOTHER, "hub_advice": "wait"}, _MOTHER),
)
