"""A public body may share sensitive information where its work under the law needs it."""

from .. import groups
from ..writing import MUST, TEXT, Basis, Cite, Examples, Rule, day

RULE = Rule(
    id="R-F4",
    force=MUST,
    scope=("recipient",),
    says="A public body may share sensitive information where its work under the law needs it.",
    when=groups.STATUTORY_CONDITION,
    then=(Basis("DPA 2018 Sch 1 para 6"),),
    reason="The law lets your organisation share this where its legal duties need it.",
    cite=Cite(
        "Data Protection Act 2018 Sch 1 para 6", "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1"
    ),
    evidence=TEXT,
    since=day(2018, 5, 25),
    examples=Examples(
        {"agency": "school", "sensitivity": "health", "abuse_before": "yes"},
        {"agency": "voluntary", "sensitivity": "health", "abuse_before": "yes"},
        {"agency": "school", "abuse_before": "yes"},
    ),
)
