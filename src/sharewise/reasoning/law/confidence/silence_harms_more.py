"""Health staff may share a serious worry: for a child at risk, silence nearly always harms more."""

from ...terms.facts import case
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, MayShare, Rule, day

RULE = Rule(
    id="R-G6",
    force=SHOULD,
    scope=("recipient",),
    says="Health staff may share a serious worry: for a child at risk, silence nearly always harms more.",
    when=case.agency.is_("health-trust", "gp-practice") & groups.PROTECTS & groups.SERIOUS,
    then=(MayShare(),),
    reason="For a child at risk, keeping quiet nearly always does more harm than sharing.",
    cite=Cite(
        "GMC Protecting children and young people, para 32",
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/protecting-children-and-young-people/confidentiality-and-sharing-information",
    ),
    evidence=SOURCE,
    since=day(2012, 9, 3),
    examples=Examples(
        {"agency": "gp-practice", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "school", "recipient_kind": "mash", "hub_answer": "refer"},
        {"agency": "gp-practice", "recipient_kind": "mash"},
    ),
)
