"""Closed lists that facts, forms and files share. Keys are what files say; values are what pages say."""

from __future__ import annotations

RECIPIENTS: dict[str, str] = {
    "person": "someone in the family or near it",
    "unknown-caller": "a caller we cannot place",
    "own-lead": "our safeguarding lead",
    "own-deputy": "our deputy lead or a manager",
    "own-team": "a colleague working with the family",
    "mash": "the hub (MASH)",
    "childrens-services": "children's social care",
    "other-authority": "children's services in another area",
    "out-of-hours": "the out-of-hours team",
    "early-help": "early help",
    "police": "the police",
    "police-intelligence": "police intelligence",
    "lado": "the designated officer (LADO)",
    "marac": "the domestic abuse meeting (MARAC)",
    "prevent": "the Prevent team",
    "gp": "the family doctor (GP)",
    "health": "a health service",
    "adult-services": "adult social care",
    "school": "a school or college",
    "early-years": "a nursery or childminder",
    "housing": "housing",
    "probation": "probation",
    "cafcass": "Cafcass",
    "court": "a court",
    "solicitor": "a solicitor",
    "regulator": "a regulator or inspectorate",
    "professional-body": "a professional body",
    "coroner": "the coroner",
    "employer": "an employer",
    "voluntary": "a charity or community group",
    "insurer": "an insurer",
    "government": "a government department",
    "media": "the media",
    "public": "the public",
    "other": "somebody else",
}

OUR_LEADS = ("own-lead", "own-deputy")
PROTECTORS = (*OUR_LEADS, "mash", "childrens-services", "out-of-hours", "police", "lado")
"""Recipients whose task is to protect a child: harm that may be there is never kept from them in silence."""

SOCIAL_CARE = ("mash", "childrens-services", "out-of-hours")

SHARING_DUTY_RECIPIENTS = (
    "mash",
    "childrens-services",
    "out-of-hours",
    "other-authority",
    "police",
    "probation",
    "health",
)
"""Kinds that are bodies listed in Children Act 2004 s.11(1) without more."""

WORKING_WITH_FAMILY = (
    "own-team", "early-help", "gp", "health", "school", "early-years", "housing", "adult-services",
    "probation", "voluntary", "marac",
)  # fmt: skip

RELATIONS: dict[str, str] = {
    "child": "the child",
    "unborn-child": "the unborn child",
    "mother": "the mother",
    "father": "the father",
    "second-parent": "the second mother",
    "step-parent": "the step-parent",
    "parents-partner": "the parent's partner",
    "grandparent": "the grandparent",
    "special-guardian": "the special guardian",
    "foster-carer": "the foster carer",
    "relative": "the relative",
    "friend": "the friend",
    "professional": "the worker or volunteer",
    "former-partner": "the former partner",
    "other-adult": "the other adult",
    "unknown": "the unknown person",
}

CHILD_RELATIONS = ("child", "unborn-child")
ADULT_RELATIONS = tuple(r for r in RELATIONS if r not in (*CHILD_RELATIONS, "unknown", "friend"))
"""Read as adults unless an age under 18 is given."""

OUTSIDERS = (
    "step-parent", "parents-partner", "grandparent", "relative", "friend", "former-partner", "other-adult",
    "unknown",
)  # fmt: skip
"""People near a family who have no right to know, unless an order or an agreement gives them one."""

ITEM_KINDS: dict[str, str] = {
    "observed": "Observed",
    "childs-words": "Child's words",
    "adults-words": "Adult's words",
    "hearsay": "Hearsay",
    "opinion": "Opinion",
    "from-record": "From a record",
}

SENSITIVITIES: dict[str, str] = {
    "ordinary": "nothing private beyond the worry itself",
    "private-life": "somebody's private life: money, feelings, relationships",
    "health": "health",
    "sexual-life": "sex life or sexuality",
    "origin-or-belief": "race, religion, politics or union",
    "offence": "a crime, or being accused of one",
    "location": "where somebody lives or can be found",
    "third-party": "somebody who has no part in this",
    "informant": "who told us, where that could put them at risk",
    "intelligence": "police intelligence",
    "court": "family court papers",
    "adoption": "adoption",
    "gender-recognition": "a gender recognition certificate",
    "fertility-treatment": "fertility treatment",
    "counselling": "counselling or legal advice",
    "sealed": "something a court or the police have sealed",
    "whole-record": "a whole file or record",
}

AGENCIES: dict[str, str] = {
    "school": "a school or college",
    "independent-school": "an independent school",
    "early-years": "a nursery or childminder",
    "early-help": "the council's early help or family centre",
    "childrens-services": "children's social care",
    "council-other": "another part of the council",
    "health-trust": "an NHS trust or health visiting",
    "gp-practice": "a GP or dental practice",
    "police": "the police",
    "probation": "probation",
    "housing-association": "a housing association",
    "voluntary": "a charity or community group",
    "private": "a private business or practice",
    "other": "somewhere else",
}

PUBLIC_BODIES = (
    "school",
    "early-help",
    "childrens-services",
    "council-other",
    "health-trust",
    "gp-practice",
    "police",
    "probation",
)
"""Bodies that do a public task when they safeguard: those the Freedom of Information Act covers (DPA 2018 s.7).

A GP or dental practice is covered for its NHS work (FOI Act 2000 Sch 1 Part 3, not re-read here), and an
academy or maintained school is. An independent school is not.
"""

SECTION_11_BODIES = (
    "early-help",
    "childrens-services",
    "council-other",
    "health-trust",
    "police",
    "probation",
)
SECTION_47_BODIES = ("early-help", "childrens-services", "council-other", "health-trust")
NOT_PUBLIC = ("independent-school", "early-years", "housing-association", "voluntary", "private", "other")
"""Bodies that may rest on a recognised legitimate interest to safeguard."""
NOT_LISTED = (*NOT_PUBLIC, "gp-practice")
"""Bodies that neither Children Act 2004 s.11(1) nor school law places under a duty of their own."""

ROLES: dict[str, str] = {
    "practitioner": "I work with the child or family",
    "safeguarding-lead": "I am the safeguarding lead or deputy",
    "social-worker": "I am a social worker",
    "health-professional": "I am a health professional",
    "teacher": "I am a teacher",
    "volunteer": "I volunteer",
    "police": "I am a police officer or police staff",
    "other": "Something else",
}
