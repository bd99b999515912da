"""An injury to a child with no explanation, or one that does not fit, means significant harm is likely."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-P2",
    force=LOCAL,
    scope=(),
    says="An injury to a child with no explanation, or one that does not fit, means significant harm is likely.",
    when=some("person", groups.A_CHILD & child.injury.is_("unexplained")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child has an injury with no explanation, or one that does not fit.",
    cite=Cite(
        "Sheffield procedures, making a referral; local threshold documents",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "injury": "unexplained"},
        {"relation": "child", "injury": "explained"},
        {"relation": "child"},
    ),
)
