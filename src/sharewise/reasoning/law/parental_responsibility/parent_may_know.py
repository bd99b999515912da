"""Somebody with proved parental responsibility may hear their part, once you know who they are."""

from ...terms.facts import pair, recipient
from .. import groups
from ..writing import SHOULD, SOURCE, Cite, Examples, MayShare, Rule, any_of, day, some, states

RULE = Rule(
    id="R-L19",
    force=SHOULD,
    scope=("recipient",),
    says="Somebody with proved parental responsibility may hear their part, once you know who they are.",
    when=some("person", pair.is_this_person & states.PROVEN_RESPONSIBILITY)
    & any_of(states.PROVEN_ASKER, ~recipient.asked_us),
    then=(MayShare(),),
    unless=any_of(some("person", pair.is_this_person & states.NOT_SAFE_TO_TELL), groups.READER_IS_SOURCE),
    reason="You have seen a paper that shows their parental responsibility, and you know who they are.",
    cite=Cite(
        "Children Act 1989 s.3(1); DfE guidance on parental responsibility",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/3",
    ),
    evidence=SOURCE,
    since=day(1991, 10, 14),
    examples=Examples(
        {"is_this_person": "yes", "proven_responsibility": "yes", "proven_asker": "yes"},
        {"is_this_person": "yes", "proven_responsibility": "yes", "proven_asker": "no", "asked_us": "yes"},
        {"is_this_person": "yes", "proven_asker": "yes"},
    ),
)
