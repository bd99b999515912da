"""Groups that many rules speak of, each a tree with a name."""

from __future__ import annotations

from ..terms.condition import all_of, any_of, named, some
from ..terms.facts import case, child, item, pair, person, recipient
from ..terms.kinds import (
    NOT_LISTED,
    NOT_PUBLIC,
    PROTECTORS,
    PUBLIC_BODIES,
    SECTION_11_BODIES,
    SECTION_47_BODIES,
    SHARING_DUTY_RECIPIENTS,
    SOCIAL_CARE,
    WORKING_WITH_FAMILY,
)
from ..terms.state import (
    ABUSE_AT_HOME,
    CHILD_IN_NEED,
    CONFIDENTIAL,
    LIKELY_SIGNIFICANT_HARM,
    NOT_SAFE_TO_TELL,
    PARENTAL_RESPONSIBILITY,
    PROVEN_ASKER,
    SHARING_DUTY_BODY,
    WORKER_CONCERN,
    WORRY,
)

_kind = recipient.recipient_kind

A_CHILD = named("is a child", person.relation.is_("child", "unborn-child") | (person.age < 18))
PARENT = named(
    "is a parent or guardian", person.relation.is_("mother", "father", "second-parent", "special-guardian")
)
NOT_A_PARENT = named(
    "is a partner, relative, friend or other adult, not a parent",
    person.relation.is_(
        "step-parent", "parents-partner", "grandparent", "relative", "friend", "former-partner", "foster-carer",
        "other-adult", "unknown",
    ),
)  # fmt: skip

PROTECTS = named("their task is to protect children", _kind.is_(*PROTECTORS))
SOCIAL_CARE_READS = named("it would go to the hub or children's social care", _kind.is_(*SOCIAL_CARE))
WORKS_WITH_FAMILY = named("they work with families", _kind.is_(*WORKING_WITH_FAMILY))
DUTY_RECIPIENT = named("the duty to share names them too", _kind.is_(*SHARING_DUTY_RECIPIENTS))
DUTY_TO_THEM = named(
    "the duty to share binds us towards them",
    all_of(case.duty_to_share_in_force, SHARING_DUTY_BODY, DUTY_RECIPIENT),
)
IN_THE_FAMILY = named("they are somebody in the family or near it", _kind.is_("person", "unknown-caller"))
OUTSIDE_OUR_WALLS = named("they are not our own lead or colleague", ~_kind.is_("own-lead", "own-team"))

PUBLIC_BODY = named("we are a public body doing a public task", case.agency.is_(*PUBLIC_BODIES))
NOT_A_PUBLIC_BODY = named("we are not a public body", case.agency.is_(*NOT_PUBLIC))
NOT_A_LISTED_BODY = named("we are not a body with a listed duty", case.agency.is_(*NOT_LISTED))
SCHOOL_BODY = named("we are a school or college", case.agency.is_("school", "independent-school"))
SECTION_11_BODY = named(
    "we are a council, NHS trust, police or probation (Children Act 2004 s.11(1))",
    case.agency.is_(*SECTION_11_BODIES),
)
SECTION_47_BODY = named(
    "we are a council, housing authority or NHS body", case.agency.is_(*SECTION_47_BODIES)
)

SERIOUS = named("the worry is serious", LIKELY_SIGNIFICANT_HARM | CHILD_IN_NEED)
ANY_WORRY = named("there is a worry about a child", any_of(LIKELY_SIGNIFICANT_HARM, CHILD_IN_NEED, WORRY))
HURT = named("a child was hurt by an adult", some("person", A_CHILD & child.hurt_by_adult))
USED = named(
    "a child may be being exploited", some("person", A_CHILD & (child.exploitation >= "early-signs"))
)
SEXUAL = named("there is a sign of sexual harm", some("person", A_CHILD & (child.sexual_harm >= "signs")))
HUB_SILENT = named("the hub has not answered yet", case.hub_answer.is_("not-asked", "no-answer"))
HUB_TO_SETTLE = named(
    "the hub has still to say how a parent is to be spoken to",
    any_of(
        case.hub_answer.is_("not-asked", "no-answer", "known-past", "known-open"),
        case.hub_advice.is_("wait", "refer", "ring-police"),
    ),
)

DUTY_BITES = named(
    "the duty to share covers this, so far as it may help their work",
    all_of(
        DUTY_TO_THEM,
        case.purpose.is_("protect-child", "promote-welfare"),
        ANY_WORRY,
        any_of(SOCIAL_CARE_READS, recipient.will_act),
    ),
)
SECTION_47_ASKED = named(
    "social care, whom you have checked, ask for help with section 47 enquiries",
    all_of(
        recipient.authority.is_("section-47"),
        PROVEN_ASKER,
        _kind.is_("childrens-services", "mash", "other-authority"),
    ),
)
ASKED_FOR_THEIR_TASK = named(
    "a public body, checked, asks in writing and says which task needs it",
    all_of(
        PROVEN_ASKER,
        recipient.authority.is_("request-form", "section-47", "statutory-notice"),
        DUTY_RECIPIENT | _kind.is_("lado"),
    ),
)
PARENT_NOT_TO_BE_TOLD = named(
    "somebody with parental responsibility is not safe to tell",
    some("person", PARENTAL_RESPONSIBILITY & NOT_SAFE_TO_TELL),
)
MUST_HELP = named(
    "they ask for help with section 47 enquiries, and we must help", SECTION_47_ASKED & SECTION_47_BODY
)
ORDER_SEEN = named(
    "you have seen a sealed court order",
    recipient.authority.is_("court-order") & recipient.verified.is_("order-seen"),
)

NOT_TO_BE_RUNG = named(
    "they are not to be rung, whatever was advised",
    any_of(LIKELY_SIGNIFICANT_HARM, ABUSE_AT_HOME, SEXUAL, NOT_SAFE_TO_TELL, WORKER_CONCERN),
)

CHILD_OF_CONCERN = named(
    "is a child whom there is a worry about",
    A_CHILD
    & any_of(
        child.hurt_by_adult, child.fears_home, child.saw_or_heard_abuse, child.exploitation >= "early-signs",
        child.sexual_harm >= "signs", child.neglect >= "persistent", child.other_serious_harm,
        child.injury.is_("unexplained"),
    ),
)  # fmt: skip

PRIVATE = named(
    "it is private",
    item.sensitivity.is_("private-life", "health", "sexual-life", "origin-or-belief", "counselling"),
)
SPECIAL_CATEGORY = named(
    "it is about health, sex life, origin, belief or counselling",
    item.sensitivity.is_("health", "sexual-life", "origin-or-belief", "counselling"),
)
ABOUT_AN_ADULT = named("it is about an adult", some("person", pair.is_about & ~A_CHILD))
TRUST_ABUSED = named(
    "a worker with children may have had sex with a young person of 16 or 17",
    some(
        "person",
        all_of(A_CHILD, person.age >= 16, any_of(child.sexual_activity, child.sexual_harm >= "signs")),
    )
    & some("person", WORKER_CONCERN),
)
POINTS_TO_RISK = named(
    "it points to somebody who may be a risk to a child today",
    item.points_to_risk_now | some("person", pair.is_about & NOT_A_PARENT & person.poses_risk_now),
)
SAFEGUARDING_CONDITION = named(
    "the safeguarding condition fits (Data Protection Act 2018 Sch 1 para 18)",
    some("item", SPECIAL_CATEGORY)
    & any_of(LIKELY_SIGNIFICANT_HARM, CHILD_IN_NEED & some("person", NOT_SAFE_TO_TELL)),
)
STATUTORY_CONDITION = named(
    "the statutory-purposes condition fits (Data Protection Act 2018 Sch 1 para 6)",
    all_of(PUBLIC_BODY, some("item", SPECIAL_CATEGORY), ANY_WORRY),
)
CARE_CONDITION = named(
    "a health or social care body tells another about health",
    all_of(
        case.agency.is_("health-trust", "gp-practice", "childrens-services"),
        _kind.is_("own-team", "gp", "health", "adult-services", *SOCIAL_CARE),
        some("item", item.sensitivity.is_("health")),
    ),
)
TOLD_UNASKED = named(
    "an adult told it in confidence and has not been asked",
    CONFIDENTIAL & some("person", pair.said_by & ~A_CHILD & person.agreed.is_("not-asked")),
)
DETAIL_MATTERS = named("the detail matters to a child's safety", item.changes_risk | POINTS_TO_RISK)

ORDERED = named(
    "a sealed court order asks for it",
    recipient.authority.is_("court-order") & recipient.verified.is_("order-seen") & pair.needs_it.is_("all"),
)

READER_IS_SOURCE = named(
    "the reader may be causing the harm", some("person", pair.is_this_person & person.is_source)
)

UNPLACED_CALLER = named(
    "a child may be exploited and somebody we have not checked asked about a child",
    USED & case.asked_by_unproved,
)
KNOWN_ASKER_NOT_A_PARENT = named(
    "somebody we have checked, who is not a parent, asks",
    PROVEN_ASKER & some("person", pair.is_this_person & NOT_A_PARENT & ~PARENTAL_RESPONSIBILITY),
)
READER_IS_PARENT = named("the reader is a parent", some("person", pair.is_this_person & PARENT))
SOURCE_IS_A_PARENT = named(
    "a parent, or a parent's partner, may be causing the harm",
    some("person", any_of(PARENT, person.relation.is_("step-parent", "parents-partner")) & person.is_source),
)
