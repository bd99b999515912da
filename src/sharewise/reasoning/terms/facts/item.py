"""Facts about one piece of information."""

from __future__ import annotations

from functools import partial

from ..fact import banded, one_of, yes_no
from ..kinds import ITEM_KINDS, SENSITIVITIES

_item = partial(yes_no, scope=("item",))

item_kind = one_of(
    "item_kind",
    "What kind of information is {item}?",
    ITEM_KINDS,
    scope=("item",),
    why="What was seen, what was said and what somebody thinks are different things. The reader has to know which.",
    given=True,
)
sensitivity = one_of(
    "sensitivity",
    "Is {item} about something private, or something that could put somebody in danger?",
    SENSITIVITIES,
    scope=("item",),
    why="Private things, and things that say where somebody is, need more care.",
)
happened = banded(
    "happened",
    "When did {item} happen?",
    {"lately": "in the last year", "long-ago": "more than a year ago"},
    (366,),
    kind="date",
    scope=("item",),
    why="Something long ago is marked as long ago, and often is not needed.",
    asked=False,
)
told_in_trust = _item(
    "told_in_trust",
    "Was {item} told to you in trust?",
    why="Trust given is not broken lightly. Often the effect can be shared and the story kept.",
    says="it was told in trust",
    topic="private",
)
relevant = _item(
    "relevant",
    "Does {item} bear on why you would share?",
    why="What does not bear on the purpose stays out.",
    says="it bears on why it would be shared",
)
affects_now = _item(
    "affects_now",
    "Does what is in {item} still affect how somebody copes or cares for a child now?",
    why="If so, the effect can be shared without the story.",
    says="it still affects how somebody copes or cares for a child",
    topic="private",
)
changes_risk = _item(
    "changes_risk",
    "Would the detail of {item} change how safe a child is, or what somebody does?",
    why="If the detail changes nothing, the detail stays out.",
    says="the detail would change how safe a child is or what somebody does",
    topic="private",
)
points_to_risk_now = _item(
    "points_to_risk_now",
    "Does {item} point to somebody who may be a risk to a child today?",
    why="Something long ago matters now if it is still going on, or the person is near a child.",
    says="it points to somebody who may be a risk to a child today",
    reading="harm",
    topic="private",
)
gathered_on_consent = _item(
    "gathered_on_consent",
    "Did you first gather {item} by consent, and for that reason only?",
    why="What was gathered by consent alone is not put to another use without a fresh reason.",
    says="it was first gathered by consent alone",
    asked=False,
)
disputed = _item(
    "disputed",
    "Does anybody say that {item} is wrong?",
    why="What somebody says is wrong is marked so. It is not dropped, and it is not turned into fact.",
    says="somebody says it is wrong",
    asked=False,
)
