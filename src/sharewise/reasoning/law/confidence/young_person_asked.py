"""A young person who understands is asked about their own information."""

from ...terms.facts import child
from .. import groups
from ..writing import SETTLED, SHOULD, Agreement, Cite, Examples, Rule, day

RULE = Rule(
    id="R-G5b",
    force=SHOULD,
    scope=("person",),
    says="A young person who understands is asked about their own information.",
    when=groups.A_CHILD & child.understands,
    then=(Agreement("ask"),),
    reason="They understand, so they are asked themselves.",
    cite=Cite(
        "Gillick v West Norfolk [1986] AC 112; GMC 0-18 years",
        "https://www.bailii.org/uk/cases/UKHL/1985/7.html",
    ),
    evidence=SETTLED,
    since=day(1985, 10, 17),
    examples=Examples(
        {"relation": "child", "understands": "yes"},
        {"relation": "child", "understands": "no"},
        {"relation": "child"},
    ),
)
