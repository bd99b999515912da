"""When the hub advises speaking to the parents, you may speak to them today."""

from ...terms.facts import case, pair
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Examples, Hasten, MayShare, Rule, day, some

RULE = Rule(
    id="R-I1b",
    force=LOCAL,
    scope=("recipient",),
    says="When the hub advises speaking to the parents, you may speak to them today.",
    when=case.hub_advice.is_("speak-to-parents") & some("person", pair.is_this_person & groups.PARENT),
    then=(MayShare(), Hasten("same-day")),
    reason="The hub was asked, and advised you to speak to the parent.",
    cite=Cite(
        "Sussex procedures 5.2; Norfolk consultation procedure",
        "https://www.proceduresonline.com/norfolk_cs/chapters/p_contacts_referral.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"hub_advice": "speak-to-parents", "is_this_person": "yes", "relation": "mother"},
        {"hub_advice": "wait", "is_this_person": "yes", "relation": "mother"},
        {"is_this_person": "yes", "relation": "mother"},
    ),
)
