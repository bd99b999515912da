"""Somebody whose story does not fit who they were taken for has proved nothing, however they were checked."""

from ...terms.facts import recipient
from .. import groups
from ..writing import OURS, SHOULD, Cite, DoFirst, Examples, Refuse, Rule, day

RULE = Rule(
    id="R-L17c",
    force=SHOULD,
    scope=("recipient",),
    says="Somebody whose story does not fit who they were taken for has proved nothing, however they were checked.",
    when=recipient.asked_us & groups.CLAIM_DOES_NOT_FIT,
    then=(
        Refuse(),
        DoFirst(
            "Find out who it is: ring the service on a number you already hold. Tell your safeguarding lead today that somebody asked.",
            "whoever is asking",
        ),
    ),
    reason="They say they are one person and came to you as another. Nothing is said until you know who it is.",
    cite=Cite(
        "GMC Confidentiality, para 48(a); UK GDPR Art 5(1)(f)",
        "https://www.gmc-uk.org/guidance/ethical_guidance/13404.asp",
    ),
    evidence=OURS,
    since=day(2018, 5, 25),
    examples=Examples(
        {"asked_us": "yes", "claims_to_be": "mother", "recipient_kind": "mash"},
        {"asked_us": "yes", "claims_to_be": "social-worker", "recipient_kind": "mash"},
        {"asked_us": "yes", "recipient_kind": "mash"},
    ),
)
