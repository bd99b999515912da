"""Any injury to a child who cannot move about means significant harm is likely."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="R-D7",
    force=LOCAL,
    scope=(),
    says="Any injury to a child who cannot move about means significant harm is likely.",
    when=some("person", groups.A_CHILD & child.not_mobile & (child.injury >= "explained")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child who cannot move about has an injury.",
    cite=Cite(
        "Sheffield procedures, making a referral",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "not_mobile": "yes", "injury": "explained"},
        {"relation": "child", "not_mobile": "no", "injury": "explained"},
        {"relation": "child", "not_mobile": "yes"},
    ),
)
