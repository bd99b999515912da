"""A child hurt by an adult who has any mark of it: level 4, whether or not the explanation fits."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D9e",
    force=LOCAL,
    scope=(),
    says="A child hurt by an adult who has any mark of it: level 4, whether or not the explanation fits.",
    when=some("person", groups.A_CHILD & child.hurt_by_adult & (child.injury >= "explained")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="An adult hurt the child, and there is a mark. That the story fits the mark does not make it smaller.",
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
