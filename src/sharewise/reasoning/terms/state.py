"""Legal states: what no one at a desk is asked, because it is worked out from what people see and say."""

from __future__ import annotations

from dataclasses import dataclass

from .condition import Axis, Condition, Holds


@dataclass(frozen=True, eq=False, repr=False)
class State(Condition):
    """A state that rules establish and other rules read, such as "has parental responsibility".

    *protective*: an exception nobody has answered does not lift it (harm); otherwise an unanswered
    exception holds it back (authority). *harm*: not knowing means it may be so.
    """

    name: str
    scope: tuple[Axis, ...]
    says: str
    protective: bool
    harm: bool = False

    def node(self) -> Holds:
        return Holds(self)

    def __repr__(self) -> str:
        return f"State({self.name})"


LIKELY_SIGNIFICANT_HARM = State(
    "likely_significant_harm",
    (),
    "a child is suffering, or is likely to suffer, significant harm",
    protective=True,
    harm=True,
)
CHILD_IN_NEED = State(
    "child_in_need",
    (),
    "a child may need help to have a reasonable standard of health or development",
    protective=True,
    harm=True,
)
WORRY = State(
    "worry",
    (),
    "there is a worry about a child that somebody should look at",
    protective=True,
    harm=True,
)
ABUSE_AT_HOME = State(
    "abuse_at_home",
    (),
    "there are signs of domestic abuse now",
    protective=True,
    harm=True,
)
PARENTAL_RESPONSIBILITY = State(
    "parental_responsibility",
    ("person",),
    "this person has parental responsibility",
    protective=False,
)
PROVEN_RESPONSIBILITY = State(
    "proven_responsibility",
    ("person",),
    "a document that shows this person's parental responsibility has been seen, and no order limits it",
    protective=False,
)
PROVEN_ASKER = State(
    "proven_asker",
    ("recipient",),
    "we know for certain who is asking",
    protective=False,
)
CONFIDENTIAL = State(
    "confidential",
    ("item",),
    "the information was given or is held in confidence",
    protective=True,
)
RESTRICTED = State(
    "restricted",
    ("item",),
    "a court, an Act or whoever it came from limits who may have this",
    protective=True,
)
DETAIL_COUNTS = State(
    "detail_counts",
    ("item",),
    "the detail of it may be what keeps somebody safe",
    protective=True,
)
SHARING_DUTY_BODY = State(
    "sharing_duty_body",
    (),
    "our organisation is one the duty to share binds",
    protective=False,
)
NOT_SAFE_TO_TELL = State(
    "not_safe_to_tell",
    ("person",),
    "telling this person now could put somebody at risk",
    protective=True,
)
WORKER_CONCERN = State(
    "worker_concern",
    ("person",),
    "the worry is about this person, who works or volunteers with children",
    protective=True,
    harm=True,
)

STATES = (
    LIKELY_SIGNIFICANT_HARM,
    CHILD_IN_NEED,
    WORRY,
    ABUSE_AT_HOME,
    PARENTAL_RESPONSIBILITY,
    PROVEN_RESPONSIBILITY,
    PROVEN_ASKER,
    CONFIDENTIAL,
    RESTRICTED,
    DETAIL_COUNTS,
    SHARING_DUTY_BODY,
    NOT_SAFE_TO_TELL,
    WORKER_CONCERN,
)
