"""Groups that many rules speak of, each a tree with a name."""

from __future__ import annotations

from ..terms.condition import all_of, any_of, named, some
from ..terms.facts import case, child, item, pair, person, recipient
from ..terms.kinds import (
    NOT_LISTED,
    NOT_PUBLIC,
    OUR_LEADS,
    OUTSIDERS,
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
    DETAIL_COUNTS,
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
FOSTER_CARER = named("is a foster carer", person.relation.is_("foster-carer"))
OUTSIDER = named(
    "is a partner, relative, friend or other adult who is not a parent or foster carer",
    person.relation.is_(*OUTSIDERS),
)
ASKED_WITHOUT_RIGHT = named("somebody with no right to know asked about the child", ~case.asked_with_right)

PROTECTS = named("their task is to protect children", _kind.is_(*PROTECTORS))
SOCIAL_CARE_READS = named("it would go to the hub or children's social care", _kind.is_(*SOCIAL_CARE))
WORKS_WITH_FAMILY = named("they work with families", _kind.is_(*WORKING_WITH_FAMILY))
DUTY_RECIPIENT = named("the duty to share names them too", _kind.is_(*SHARING_DUTY_RECIPIENTS))
DUTY_TO_THEM = named(
    "the duty to share binds us towards them",
    all_of(case.duty_to_share_in_force, SHARING_DUTY_BODY, DUTY_RECIPIENT),
)
OUR_LEAD = named("they are our safeguarding lead, the deputy or a manager", _kind.is_(*OUR_LEADS))
IN_THE_FAMILY = named("they are somebody in the family or near it", _kind.is_("person", "unknown-caller"))
OUTSIDE_OUR_WALLS = named("they are not our own lead or colleague", ~_kind.is_(*OUR_LEADS, "own-team"))

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
WORKER_WORRY = named(
    "there is a worry about somebody who works with children", some("person", WORKER_CONCERN)
)
WORRIED = named("there is a worry about a child, or about a worker", ANY_WORRY | WORKER_WORRY)
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
    item.points_to_risk_now | some("person", pair.is_about & any_of(person.poses_risk_now, WORKER_CONCERN)),
)
POINTS_TO_OUTSIDER = named(
    "it points to a risk today, or is about somebody outside the family who may be one",
    item.points_to_risk_now | some("person", pair.is_about & NOT_A_PARENT & person.poses_risk_now),
)
CHILD_SAID = named(
    "a child said it", item.item_kind.is_("childs-words") | some("person", pair.said_by & A_CHILD)
)
GROWN_UP_SAID = named(
    "it is known to be somebody else's",
    any_of(
        item.item_kind.is_("observed", "adults-words", "hearsay", "opinion", "from-record"),
        some("person", pair.said_by & ~A_CHILD),
    ),
)
ABOUT_A_CHILD = named("it is about a child", some("person", pair.is_about & A_CHILD))
ABOUT_A_SUSPECT = named(
    "it is about an adult who may be causing harm, or be a risk",
    some("person", pair.is_about & ~A_CHILD & any_of(person.is_source, person.poses_risk_now)),
)
SAFEGUARDING_CONDITION = named(
    "the safeguarding condition fits (Data Protection Act 2018 Sch 1 para 18)",
    some("item", SPECIAL_CATEGORY)
    & any_of(LIKELY_SIGNIFICANT_HARM, CHILD_IN_NEED & some("person", NOT_SAFE_TO_TELL)),
)
STATUTORY_CONDITION = named(
    "the statutory-purposes condition fits (Data Protection Act 2018 Sch 1 para 6)",
    all_of(PUBLIC_BODY, some("item", SPECIAL_CATEGORY), WORRIED),
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
RESPONDING = named(
    "somebody is in danger now, and they respond", case.danger_now & any_of(PROTECTS, _kind.is_("health"))
)
NEEDS_WHOLE = named(
    "they have to act on the detail", DETAIL_COUNTS & any_of(PROTECTS, case.danger_now & _kind.is_("health"))
)

ORDER_SEEN = named(
    "you have seen a sealed court order that covers this, and checked who brought it",
    all_of(recipient.authority.is_("court-order"), recipient.order_covers, PROVEN_ASKER),
)
ORDERED = named("a sealed court order asks for it", ORDER_SEEN & pair.needs_it.is_("all"))
ORDER_COULD_ENDANGER = named(
    "a court order would let the family have it, or asks where somebody is or who told us",
    ORDER_SEEN
    & any_of(
        IN_THE_FAMILY,
        ~PROTECTS & some("item", item.sensitivity.is_("location", "informant") & pair.needs_it.is_("all")),
    ),
)
ORDERED_BUT_DANGEROUS = named(
    "a court order asks for it, for somebody in the family, or it shows where somebody is or who told us",
    ORDERED & any_of(IN_THE_FAMILY, ~PROTECTS & item.sensitivity.is_("location", "informant")),
)

SHOWN_BY_CERTIFICATE = named(
    "a birth, marriage or civil partnership certificate would show it",
    person.relation.is_("mother")
    | person.relation.is_("father", "second-parent")
    & any_of(person.married_to_mother, person.birth_registered.is_("since-december-2003")),
)
SHOWN_BY_SEALED_PAPER = named(
    "a sealed order or recorded agreement would show it",
    any_of(
        person.relation.is_("father", "second-parent", "step-parent") & person.pr_agreement,
        person.court_order.is_("parental-responsibility", "lives-with", "special-guardianship", "adoption")
        & person.order_in_force,
    ),
)
PAPER_FITS = named(
    "the paper you have seen shows it",
    any_of(
        person.document_seen.is_("council-confirmed"),
        person.document_seen.is_("certificate") & SHOWN_BY_CERTIFICATE,
        person.document_seen.is_("sealed-paper") & SHOWN_BY_SEALED_PAPER,
    ),
)

ASKS_OWN_RECORD = named(
    "somebody asks for a record, and may be asking for their own",
    all_of(
        recipient.asked_us,
        any_of(
            recipient.wants.is_("part-of-record", "whole-record"), recipient.authority.is_("request-form")
        ),
        IN_THE_FAMILY,
        some("person", pair.is_this_person),
    ),
)
CLAIM_DOES_NOT_FIT = named(
    "who they say they are does not fit who they were taken for",
    any_of(
        recipient.claims_to_be.is_("mother", "father", "child", "parents-partner", "relative", "friend")
        & ~_kind.is_("person", "unknown-caller"),
        recipient.claims_to_be.is_(
            "professional", "police", "social-worker", "solicitor", "court", "journalist"
        )
        & _kind.is_("person"),
        recipient.claims_to_be.is_("journalist") & ~_kind.is_("media", "unknown-caller"),
    ),
)
WORKER_IS_SOURCE = named(
    "the worry is about somebody who works with children", some("person", WORKER_CONCERN)
)

READER_IS_SOURCE = named(
    "the reader may be causing the harm", some("person", pair.is_this_person & person.is_source)
)

UNPLACED_CALLER = named(
    "a child may be exploited and somebody with no right to know asked about a child",
    USED & ASKED_WITHOUT_RIGHT,
)
ADVICE_NOT_FOR_THEM = named(
    "the hub's advice to speak to parents does not reach this one",
    any_of(NOT_TO_BE_RUNG, UNPLACED_CALLER, person.limited_by_order),
)
ADVICE_MAY_MISS = named(
    "advice to speak to parents may not have reckoned with serious harm, abuse at home or whom they fled",
    any_of(LIKELY_SIGNIFICANT_HARM, ABUSE_AT_HOME, SEXUAL, case.moved_after_abuse),
)
KNOWN_ASKER_NOT_A_PARENT = named(
    "somebody we have checked, who is not a parent, asks",
    PROVEN_ASKER & some("person", pair.is_this_person & OUTSIDER & ~PARENTAL_RESPONSIBILITY),
)
READER_IS_PARENT = named("the reader is a parent", some("person", pair.is_this_person & PARENT))
SOURCE_IS_A_PARENT = named(
    "a parent, or a parent's partner, may be causing the harm",
    some("person", any_of(PARENT, person.relation.is_("step-parent", "parents-partner")) & person.is_source),
)
SOURCE_IN_THE_FAMILY = named(
    "somebody in the child's family or home may be causing the harm",
    some(
        "person",
        person.is_source
        & any_of(
            PARENT,
            person.relation.is_(
                "child", "step-parent", "parents-partner", "grandparent", "relative", "foster-carer"
            ),
        ),
    ),
)

CHILD_ADOPTED = named(
    "the child has been adopted by somebody who is not a parent's partner",
    some(
        "person",
        all_of(
            person.court_order.is_("adoption"),
            person.order_in_force,
            ~PARENT,
            ~person.relation.is_("step-parent", "parents-partner"),
        ),
    ),
)
GUARDIAN_COMES_FIRST = named(
    "somebody is the child's special guardian, or a parent by adoption",
    some(
        "person",
        person.order_in_force
        & any_of(person.court_order.is_("special-guardianship"), person.court_order.is_("adoption") & PARENT),
    ),
)
READER_HOLDS_THE_ORDER = named(
    "the reader is the special guardian or has adopted the child",
    some(
        "person",
        all_of(
            pair.is_this_person,
            person.court_order.is_("adoption", "special-guardianship"),
            person.order_in_force,
        ),
    ),
)

UNDER_13_SEX = named(
    "a child under 13 is having sex", some("person", (person.age < 13) & child.sexual_activity)
)
POLICE_WITHOUT_WAITING = named(
    "the police may hear without waiting for the hub",
    any_of(
        some("person", A_CHILD & child.weapon_or_throat),
        UNDER_13_SEX,
        some("person", WORKER_CONCERN & person.poses_risk_now),
        LIKELY_SIGNIFICANT_HARM & case.hub_answer.is_("no-answer"),
    ),
)
HUB_WANTS_REFERRAL = named(
    "the hub said to refer", any_of(case.hub_answer.is_("refer"), case.hub_advice.is_("refer"))
)
SIGN_OF_HARM = named(
    "there is already a sign of harm to a child",
    any_of(some("person", CHILD_OF_CONCERN), ABUSE_AT_HOME, case.abuse_before, case.hiding_something),
)
OLD_OR_FROM_OUTSIDE = named(
    "it is long ago, or about nobody who is a parent or a parent's partner but the one who tells it",
    item.happened.is_("long-ago")
    | ~some(
        "person",
        all_of(
            pair.is_about,
            ~pair.said_by,
            PARENT | person.relation.is_("step-parent", "parents-partner"),
        ),
    ),
)
