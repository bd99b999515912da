"""Facts about a child: what was seen, heard or said. Nobody is asked whether a legal test is met."""

from __future__ import annotations

from functools import partial

from ..fact import one_of, yes_no

_child = partial(yes_no, scope=("person",), of="child", reading="harm")
_child_list = partial(one_of, scope=("person",), of="child", reading="harm", ordered=True)

hurt_by_adult = _child(
    "hurt_by_adult",
    "Has {person} been hurt or handled roughly by an adult?",
    why="A child hurt by an adult is always worth a second opinion, even with no mark to see.",
    help="Said by the child, seen, or told to you. It counts even if it does not hurt now.",
    says="a child was hurt or handled roughly by an adult",
    topic="hurt",
)
injury = _child_list(
    "injury",
    "Is there an injury, however small?",
    {
        "none": "No",
        "explained": "Yes, and the explanation fits",
        "unexplained": "Yes, and nobody has explained it, or the explanation does not fit",
    },
    why="An injury that nobody can explain is serious, whatever else is known.",
    topic="hurt",
    several="Does any of the children have an injury, however small?",
)
weapon_or_throat = _child(
    "weapon_or_throat",
    "Was something used to hurt {person}, or a hand put to the throat, or has it happened more than once?",
    why="Any of these makes it serious, whether or not there is a mark.",
    says="something was used to hurt a child, or the throat was held, or it was more than once",
    topic="hurt",
)
fears_home = _child(
    "fears_home",
    "Is {person} afraid to go home?",
    why="A child's fear of going home is one of the strongest signs there is.",
    says="a child is afraid to go home",
    topic="hurt",
)
singled_out = _child(
    "singled_out",
    "Is one child treated differently from the others?",
    why="A child who is singled out may be carrying more than this one event. And the others need looking after too.",
    says="a child is treated differently from the others",
    topic="hurt",
)
neglect = _child_list(
    "neglect",
    "How well is {person} looked after?",
    {
        "none": "Well enough",
        "occasional": "Sometimes unkempt, hungry, late or missing appointments",
        "persistent": "Often unkempt or hungry, or the home is not fit, or health needs go unmet",
        "severe": "Left alone in danger, not growing, or refused urgent medical care",
    },
    why="Neglect is weighed on its own, however kind or troubled the parent is.",
    topic="care",
    several="How well are the children looked after?",
)
saw_or_heard_abuse = _child(
    "saw_or_heard_abuse",
    "Did {person} see or hear one adult hurt, frighten or control another?",
    why="A child who sees or hears abuse at home is harmed by it, in law as well as in life.",
    help="Adults in the family, or a parent's partner or former partner. Neighbours fighting is another kind of worry.",
    says="a child saw, heard or felt the effects of abuse between adults",
    topic="abuse",
)
afraid_or_may_move = _child(
    "afraid_or_may_move",
    "Is {person} frightened, stepping in, or saying they may have to move again?",
    why="This shows what it is doing to the child now.",
    says="a child is frightened by it, steps in, or says they may have to move again",
    topic="abuse",
)
sexual_harm = _child_list(
    "sexual_harm",
    "Is there any sign of sexual harm to {person}?",
    {
        "none": "No",
        "signs": "Knows or does things that do not fit their age",
        "told-or-seen": "Has said so, or somebody has seen it or a picture of it",
    },
    why="Sexual harm changes who must hear of this today, and who must not be told.",
    topic="used",
    several="Is there any sign of sexual harm to any of the children?",
)
sexual_activity = _child(
    "sexual_activity",
    "Is {person} having sex?",
    why="Under 13, a child cannot agree to sex in law. Older, it matters who with.",
    says="the child is sexually active",
    asked=False,
)
exploitation = _child_list(
    "exploitation",
    "Might somebody be using {person}, for sex, crime or money?",
    {
        "none": "No sign of it",
        "early-signs": "Some signs: money or gifts nobody can explain, older friends, secrets",
        "strong-signs": "Strong signs: often missing, hotels, cars, drugs, debts, threats",
    },
    why="People who use children also work on their families. It changes who may be told anything.",
    topic="used",
    several="Might somebody be using any of the children, for sex, crime or money?",
)
missing_now = _child(
    "missing_now",
    "Is {person} missing now?",
    why="If a child is missing, the police are told at once, by phone.",
    says="a child is missing now",
    topic="used",
)
other_serious_harm = _child(
    "other_serious_harm",
    "Does anything else make you think {person} is being seriously harmed, or is likely to be?",
    why="Lists are never complete. You do not need proof, only a reason.",
    says="a child may be seriously harmed in some other way",
)
abuse_in_family = _child(
    "abuse_in_family",
    "Is one of those adults family to {person}: a parent or relative, or a parent's partner or former partner?",
    why="The law on domestic abuse is about family. Neighbours fighting in the street is another kind of worry.",
    says="one of the adults is family to the child, or a parent's partner or former partner",
    asked=False,
)
abused_at_16 = _child(
    "abused_at_16",
    "Is {person}, at 16 or 17, being hurt, frightened or controlled by a partner, a former partner or a relative?",
    why="From 16 the law on domestic abuse protects a young person as it does an adult.",
    says="a young person of 16 or 17 is being abused by a partner, former partner or relative",
    asked=False,
)
disabled = _child(
    "disabled",
    "Is {person} disabled?",
    why="In law a disabled child is a child in need, and may have help from the council.",
    says="the child is disabled",
    asked=False,
)
fostered_privately = _child(
    "fostered_privately",
    "Does {person} live, for 28 days or more, with somebody who is not a parent or a close relative?",
    why="The council must be told of private fostering. Whoever looks after the child does not gain parental responsibility.",
    says="the child lives for 28 days or more with somebody who is not a parent or close relative",
    asked=False,
)
looked_after = one_of(
    "looked_after",
    "Does the council look after {person}?",
    {
        "no": "No",
        "section-20": "Yes, by agreement with the parents",
        "police-protection": "The police have taken them to safety",
        "care-order": "Yes, under a care order or an interim one",
    },
    scope=("person",),
    of="child",
    why="Under a care order the council has parental responsibility too. By agreement, or in police protection, it does not.",
    asked=False,
)
needs_help = _child(
    "needs_help",
    "Would {person} go without something they need if nobody helps?",
    why="A child can need help without being in danger. That is a different route, with the family's agreement.",
    help="Health, learning, getting about, or someone to talk to.",
    says="a child's health or development may suffer without help",
    topic="care",
)
not_mobile = _child(
    "not_mobile",
    "Is {person} a baby who cannot yet move about, or a child who cannot move on their own?",
    why="A child who cannot move cannot hurt themselves by accident in most of the usual ways.",
    says="the child cannot move about",
    asked=False,
)
siblings = _child(
    "siblings",
    "Are there other children at home?",
    why="What happens to one child may be happening to the others.",
    says="there are other children in the home",
    asked=False,
)
understands = yes_no(
    "understands",
    "Does {person} understand enough to decide this for themselves?",
    scope=("person",),
    of="child",
    why="A young person who understands is asked about their own information, before their parents.",
    says="the young person understands enough to decide this",
    asked=False,
)
