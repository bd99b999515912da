"""If a child has told of sexual harm, or it was seen, significant harm is likely."""

from ...terms.facts import child
from .. import groups
from ..writing import LOCAL, SOURCE, Cite, Establishes, Examples, Rule, day, some, states

RULE = Rule(
    id="I-S2",
    force=LOCAL,
    scope=(),
    says="If a child has told of sexual harm, or it was seen, significant harm is likely.",
    when=some("person", groups.A_CHILD & child.sexual_harm.is_("told-or-seen")),
    then=(Establishes(states.LIKELY_SIGNIFICANT_HARM),),
    reason="There is strong reason to think that a child was sexually harmed.",
    cite=Cite(
        "Sheffield procedures, making a referral; local threshold documents",
        "https://sheffieldscb.proceduresonline.com/p_making_refer.html",
    ),
    evidence=SOURCE,
    since=day(2020, 1, 1),
    examples=Examples(
        {"relation": "child", "sexual_harm": "told-or-seen"},
        {"relation": "child", "sexual_harm": "signs"},
        {"relation": "child"},
    ),
)
