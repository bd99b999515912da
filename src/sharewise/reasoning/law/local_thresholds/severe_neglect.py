"""A child who is severely neglected is likely to suffer significant harm."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-N3",
    force=LOCAL,
    scope=(),
    says="A child who is severely neglected is likely to suffer significant harm.",
    when=some("person", groups.A_CHILD & child.neglect.is_("severe")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="A child is severely neglected.",
    cite=Cite(
        "Sheffield procedures, making a referral; local threshold documents",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "neglect": "severe"},
        {"relation": "child", "neglect": "persistent"},
        {"relation": "child"},
    ),
)
