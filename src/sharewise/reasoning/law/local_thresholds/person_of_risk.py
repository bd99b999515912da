"""If somebody may be a risk to a child now, significant harm is likely."""

from ...terms.facts import person
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-C3",
    force=LOCAL,
    scope=(),
    says="If somebody may be a risk to a child now, significant harm is likely.",
    when=some("person", person.poses_risk_now),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="Somebody may be a risk to a child now.",
    cite=Cite(
        "Sheffield procedures, making a referral; local threshold documents",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples({"poses_risk_now": "yes"}, {"poses_risk_now": "no"}, {}),
)
