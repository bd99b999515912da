"""Under a care order the council has parental responsibility too, and may limit what a parent does."""

from ...terms.facts import child
from .. import groups
from ..writing import MUST, TEXT, Cite, DoFirst, Examples, Rule, SeekAdvice, day, some

RULE = Rule(
    id="R-L10",
    force=MUST,
    scope=("recipient",),
    says="Under a care order the council has parental responsibility too, and may limit what a parent does.",
    when=groups.READER_IS_PARENT & some("person", child.looked_after.is_("care-order")),
    then=(
        SeekAdvice(),
        DoFirst("Ask the child's social worker first what this parent is to be told.", "childrens-services"),
    ),
    reason="A court has put the child in the council's care.",
    cite=Cite(
        "Children Act 1989 ss.31(11), 33(3) and (4)",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/33",
    ),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"is_this_person": "yes", "relation": "mother", "looked_after": "care-order"},
        {"is_this_person": "yes", "relation": "mother", "looked_after": "no"},
        {"is_this_person": "yes", "relation": "mother"},
    ),
)
