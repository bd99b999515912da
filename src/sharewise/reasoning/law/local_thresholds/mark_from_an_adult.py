"""Any mark on a child hurt by an adult means significant harm is likely, whatever the explanation."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D9e",
    force=LOCAL,
    scope=(),
    says="Any mark on a child hurt by an adult means significant harm is likely, whatever the explanation.",
    when=some("person", groups.A_CHILD & child.hurt_by_adult & (child.injury >= "explained")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child was hurt by an adult and has an injury. An explanation that fits does not make it smaller.",
    cite=Cite(
        "Sheffield procedures, making a referral; Children Act 2004 s.58",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes", "injury": "explained"},
        {"relation": "child", "hurt_by_adult": "yes", "injury": "none"},
        {"relation": "child", "hurt_by_adult": "yes"},
    ),
)
