"""A public body may share to keep a child safe as part of its public task."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-E3",
    force=MUST,
    scope=("recipient",),
    says="A public body may share to keep a child safe as part of its public task.",
    when=groups.PUBLIC_BODY & groups.WORRIED,
    then=(Basis("UK GDPR Art 6(1)(e)"),),
    reason="The lawful basis is your public task of keeping children safe. It is not consent.",
    cite=Cite(
        "UK GDPR Art 6(1)(e); Data Protection Act 2018 s.8",
        "https://www.legislation.gov.uk/eur/2016/679/article/6",
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"agency": "school", "abuse_before": "yes"},
        {"agency": "voluntary", "abuse_before": "yes"},
        {"agency": "school"},
    ),
)
