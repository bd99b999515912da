"""A body that is not public may rest on a public body's request that says which task needs it."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E6b",
    force=MUST,
    scope=("recipient",),
    says="A body that is not public may rest on a public body's request that says which task needs it.",
    when=groups.NOT_A_PUBLIC_BODY & groups.ASKED_FOR_THEIR_TASK,
    then=(Basis("UK GDPR Art 6(1)(ea), Annex 1 para 1"),),
    reason="They asked in writing, for a public task of theirs. The law recognises that as a basis.",
    cite=Cite(
        "UK GDPR Art 6(1)(ea) and Annex 1 para 1; Data (Use and Access) Act 2025 Sch 4",
        "https://www.legislation.gov.uk/ukpga/2025/18/schedule/4",
    ),
    evidence=TEXT,
    since=day(2026, 2, 5),
    examples=Examples(
        {
            "agency": "voluntary",
            "proven_asker": "yes",
            "authority": "request-form",
            "recipient_kind": "police",
        },
        {"agency": "school", "proven_asker": "yes", "authority": "request-form", "recipient_kind": "police"},
        {"agency": "voluntary", "proven_asker": "yes", "recipient_kind": "police"},
    ),
)
