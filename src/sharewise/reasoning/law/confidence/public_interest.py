"""Where a child is likely to suffer significant harm, those who protect children may be told a confidence."""

from .. import groups
from ..writing import MUST, SOURCE, Basis, Cite, Examples, Rule, day, some, states

RULE = Rule(
    id="R-G3",
    force=MUST,
    scope=("recipient",),
    says="Where a child is likely to suffer significant harm, those who protect children may be told a confidence.",
    when=groups.PROTECTS & states.LIKELY_SIGNIFICANT_HARM & some("item", states.CONFIDENTIAL),
    then=(Basis("Public interest outweighs confidence"),),
    reason="The risk to the child outweighs keeping the confidence.",
    cite=Cite(
        "W v Egdell [1990] Ch 359; GMC Protecting children and young people",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SOURCE,
    since=day(2012, 9, 3),
    examples=Examples(
        {"recipient_kind": "mash", "judged_level": "significant-harm", "told_in_trust": "yes"},
        {"recipient_kind": "gp", "judged_level": "significant-harm", "told_in_trust": "yes"},
        {"recipient_kind": "mash", "judged_level": "significant-harm"},
    ),
)
