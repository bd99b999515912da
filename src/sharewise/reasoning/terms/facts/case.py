"""Facts about the situation as a whole."""

from __future__ import annotations

from ..fact import one_of, yes_no
from ..kinds import AGENCIES, ROLES

danger_now = yes_no(
    "danger_now",
    "Is anyone in danger this minute?",
    why="If somebody is in danger now, 999 comes before everything else.",
    help="Hurt and needing help, being attacked or threatened, or a crime happening now.",
    says="somebody is in danger this minute",
    reading="harm",
)
purpose = one_of(
    "purpose",
    "Why would you share it?",
    {
        "no-purpose": "We are frustrated or curious, or it might be useful one day",
        "provide-service": "To give a service the family has asked for",
        "promote-welfare": "To help a child or family do better",
        "prevent-crime": "To prevent or look into a crime",
        "protect-adult": "To protect an adult",
        "protect-child": "To protect a child",
    },
    why="Sharing needs a purpose. Feeling frustrated, or wanting to be on the safe side, is not one.",
    topic="private",
)
home_today = yes_no(
    "home_today",
    "Does the child go home today to somebody you are worried about?",
    why="If so, what to do has to be settled before home time, not after.",
    help="Home, or anywhere the person you are worried about will be.",
    says="a child goes home today to somebody there is a worry about",
    reading="harm",
)
new_to_us = yes_no(
    "new_to_us",
    "Is the family new to you?",
    why="If you know little of a family, others may know more. It is worth asking.",
    help="You have known them for a few weeks or less, or know little of their past.",
    says="the family is new here, so little is known",
    topic="hurt",
)
earlier_worries = yes_no(
    "earlier_worries",
    "Have there been other worries before, even small ones?",
    why="Small worries add up. Two together can matter more than either alone.",
    says="there were other worries before",
    reading="harm",
    topic="care",
)
abuse_before = yes_no(
    "abuse_before",
    "Was there domestic abuse before, by anyone?",
    why="Past abuse makes a new sign weigh more. It is history, not proof of today.",
    says="there was domestic abuse before",
    reading="harm",
    topic="abuse",
)
abuse_signs_now = yes_no(
    "abuse_signs_now",
    "Are there signs of domestic abuse now?",
    why="Signs of abuse now change who must hear of this, and how the family is told.",
    help="Shouting, something broken, covered marks, fear, someone always watching or deciding.",
    says="there are signs of domestic abuse now",
    reading="harm",
    topic="abuse",
)
hiding_something = yes_no(
    "hiding_something",
    "Does it look as if something is being covered up?",
    why="An explanation that does not fit what you see should not close the worry.",
    help="Clothes that hide the body in hot weather, a story that comes too ready, a big change from usual.",
    says="something seems to be covered up",
    reading="harm",
    topic="abuse",
)
accounts_differ = yes_no(
    "accounts_differ",
    "Do a child's account and an adult's account differ?",
    why="Both are kept. The child's is given weight, and the adult's does not close the worry.",
    says="a child's account and an adult's differ",
    reading="harm",
    topic="abuse",
)
moved_after_abuse = yes_no(
    "moved_after_abuse",
    "Did the family move here from another area to get away from abuse?",
    why="The area they left may know what happened. It must be asked without saying where they are now.",
    says="the family moved from another area to get away from abuse",
    topic="abuse",
)
hub_answer = one_of(
    "hub_answer",
    "Has the hub (MASH) been asked what it knows?",
    {
        "not-asked": "Not asked yet",
        "no-answer": "Asked, no answer yet",
        "nothing-known": "Asked: nothing known to them",
        "known-past": "Asked: known in the past, closed",
        "known-open": "Asked: open now to somebody",
        "refer": "Asked: they have concerns and said to refer",
    },
    why="What the hub knows can add to a worry. It can never take one away.",
    reading="asking",
    topic="hurt abuse used asking",
)
hub_advice = one_of(
    "hub_advice",
    "What did the hub advise?",
    {
        "none": "Nothing yet",
        "speak-to-parents": "Speak to the parents",
        "wait": "Wait for a call",
        "refer": "Make a referral",
        "ring-police": "Ring the police",
    },
    why="Their advice is kept with your decision, and what you did about it.",
    topic="hurt abuse used asking",
)
others_know = yes_no(
    "others_know",
    "Has somebody said that someone else will pass this on?",
    why="Everyone thinking that someone else has told is how children are missed.",
    says="somebody thinks that someone else has passed it on",
)
asked_for_secrecy = yes_no(
    "asked_for_secrecy",
    "Has anybody asked you to keep it secret?",
    why="You cannot promise that. There are kind ways to say so.",
    says="somebody has asked for it to be kept secret",
)
parents_unreachable = yes_no(
    "parents_unreachable",
    "Have you tried to reach the parents and could not?",
    why="Not reaching them never holds up a referral about serious harm.",
    says="the parents could not be reached",
)
judged_level = one_of(
    "judged_level",
    "Has your safeguarding lead already judged how serious this is?",
    {
        "not-judged": "No",
        "no-worry": "Yes: there is no worry",
        "early-help": "Yes: some help early on would do",
        "in-need": "Yes: a child may be in need",
        "significant-harm": "Yes: significant harm, or likely",
    },
    why="Your lead's own judgement, with a reason, can make this more serious than the answers suggest.",
    ordered=True,
    asked=False,
)
duty_to_share_in_force = yes_no(
    "duty_to_share_in_force",
    "Has the new duty to share information started for organisations like yours?",
    why="It was announced for 30 September 2026. Nobody has confirmed it here yet.",
    help="Children Act 2004 section 16LA. Whoever looks after information law where you work enters the paper that starts it.",
    says="the duty to share information (Children Act 2004 s.16LA) is confirmed in force for bodies like ours",
    asked=False,
)
designated = yes_no(
    "designated",
    "Is your organisation named as a safeguarding agency by regulations?",
    why="The new duty binds schools and nurseries only if regulations name them.",
    says="regulations name our organisation as a safeguarding agency (Children Act 2004 s.16E)",
    asked=False,
)
commissioned = yes_no(
    "commissioned",
    "Is the work that taught you this paid for by the council, the NHS or the police?",
    why="The new duty binds charities and others only for work that the council, NHS or police pay for.",
    says="the council, the NHS or the police pay for the work this was learnt in",
    asked=False,
)
asked_by_unproved = yes_no(
    "asked_by_unproved",
    "Has somebody you have not checked asked about the child?",
    why="Somebody who asks, and is not checked, may be looking for the child.",
    says="somebody we have not checked has asked about the child",
    given=True,
)
asked_with_right = yes_no(
    "asked_with_right",
    "Has everybody who asked about the child a right to know?",
    why="A partner, friend, relative or stranger who asks may be looking for the child, known to us or not.",
    says="everybody who asked about the child has a right to know",
    reading="authority",
    given=True,
)
actor_role = one_of(
    "actor_role",
    "What do you do?",
    ROLES,
    why="Who decides, and who must be told first, depends on your role.",
    given=True,
)
agency = one_of(
    "agency",
    "Where do you work?",
    AGENCIES,
    why="The lawful ground for sharing depends on the kind of organisation.",
    given=True,
)
