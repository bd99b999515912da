"""The four founding cases, retold: nothing added, nothing lost. What was not told is said to be not told."""

from __future__ import annotations

from .case import AFTER_THE_HUB, AT_FIRST, Case, Moment, Reader, Told

RUBY = Case(
    name="Ruby",
    teaser="New to the service, and very upset.",
    story=(
        "Ruby is new to your service. When she arrives she seems very upset. You speak with her.",
        "She says that her mum shouted at her and dragged her by the hair into the car. Her brothers, she says, were not shouted at.",
        "You can see no injury. Ruby says that she is not in pain, but that it hurt at the time.",
    ),
    readers=(
        Reader("hub", "the hub (MASH)", "mash", happened="share"),
        Reader("mum", "Ruby’s mum", "person", "mother", happened="seek-advice"),
    ),
    moments=(Moment("ruby-before-check", AT_FIRST), Moment("ruby-after-check", AFTER_THE_HUB)),
    shared=(
        Told("The practitioner rang the hub first.", AT_FIRST),
        Told("As the hub advised, they rang Ruby’s mum.", AFTER_THE_HUB),
    ),
    why=(Told("Ruby was new to the service. Were any concerns about the family known?"),),
    what=(Told("Not recorded."),),
    then=(
        Told("The hub knew of no concerns, and advised contacting the parents.", AT_FIRST),
        Told(
            "Mum said that the morning had been really tricky. The children were getting back into a routine, all with their own anxieties. Ruby having an appointment too made today especially hard.",
            AFTER_THE_HUB,
        ),
        Told(
            "The boys got into the car; Ruby went back upstairs. Really cross, Mum went up to hurry her. Ruby was still slow, so she grabbed her shoulder, and by accident her hair. With her shouting and Ruby screaming, she did not realise at first. Ruby got in still crying, really cross with her.",
        ),
        Told(
            "Mum was crying on the phone: she never smacked the children, and was sad to have hurt Ruby. She had planned how to be more prepared next time. Offered support, she said she would watch how it went, and tell them in a week.",
        ),
    ),
    came_of_it="They began a positive relationship, and the practitioner was ideally placed to offer early help. Sharing also made it certain that no historic concerns were affecting the family’s relationships.",
    names={"ruby": "Ruby", "mother": "Ruby’s mum", "brother-1": "A brother", "brother-2": "A brother"},
)

BEV = Case(
    name="Bev",
    teaser="Something private, from long ago.",
    story=(
        "Bev has three children, 11, 13 and 16. There are concerns about neglectful home conditions, and the children often look unkempt. Bev often comes across as unmotivated and low in mood.",
        "She has a partner whom she spends a lot of time with. There are no concerns about him. The children have said that they get on with him, and are seen to be comfortable when he is there.",
        "As part of the work, Bev tells you that she has always struggled with money. Once, when she was quite a lot younger and before she had the children, she was really struggling to pay the rent and buy food, and a male friend helped her with some money. They were not in a relationship, but she felt that she owed him. So when he asked her for sex, she agreed.",
        "She tells you how bad it made her feel at the time. She has vowed never to be in that kind of situation again, and is still disappointed with herself for ever letting it happen.",
        "Several of the professionals working with Bev feel a bit frustrated. She occasionally misses appointments, or can be difficult to contact.",
    ),
    readers=(
        Reader(
            "team",
            "the other professionals working with Bev and her family",
            "own-team",
            happened="share-part",
        ),
    ),
    moments=(Moment("bev"),),
    shared=(Told("Not all of it."),),
    why=(
        Told(
            "It is very personal, and historic. But it is important that those professionals are aware of what may lie behind things."
        ),
    ),
    what=(
        Told(
            "That there may be historic events affecting Bev’s self-worth, and possibly her mental health. In turn they may be affecting her motivation."
        ),
    ),
    then=(
        Told(
            "The practitioner will go on working with Bev to explore how best to support her to recognise this, and to get specialist support if she needs it."
        ),
    ),
    came_of_it="The account ends there.",
    names={
        "bev": "Bev",
        "partner": "Bev’s partner",
        "man-then": "The friend from then",
        "child-11": "The 11-year-old",
        "child-13": "The 13-year-old",
        "child-16": "The 16-year-old",
    },
)

PAULA = Case(
    name="Paula",
    teaser="A hot day, a high-necked jumper, and two accounts of one night.",
    story=(
        "Paula moved from Exeter with her 8-year-old daughter when she was fleeing domestic abuse. She has engaged well with a number of services. Her daughter has started school and is making good progress.",
        "One morning you notice that Paula is wearing a jumper with long sleeves and a high neck. That is odd for the time of year: the weather is hot. You go to talk with her. She looks tired, and is not wearing make-up, which is unusual.",
        "She seems to be in a hurry, but wants to explain that her daughter heard her drop a plate after she had gone to bed. It woke her daughter, who may not be feeling too bright today.",
        "After Paula has left you decide to speak with her daughter. She looks tired, and is not as well presented as usual: her hair is not brushed and her clothes are creased.",
        "She says that her mum has a partner called Steve. He is really nice usually. She can remember his full name, as she learnt to spell it one day at home.",
        "She says that she woke in the night because she heard him shouting and calling her mum names. Then she heard a loud smash. When she went downstairs her mum told her not to worry, and said she had just dropped a plate. But she could tell that her mum had been crying. She is really worried about her mum, and that they will have to move again.",
    ),
    readers=(Reader("hub", "the hub (MASH)", "mash", happened="share"),),
    moments=(Moment("paula-before-check", AT_FIRST), Moment("paula-after-check", AFTER_THE_HUB)),
    shared=(Told("The practitioner decided to share the information with the hub.", AT_FIRST),),
    why=(
        Told(
            "The history of domestic abuse. The way Paula had presented. What she said was different from what her daughter said. There already seemed to be a significant impact on the child."
        ),
    ),
    what=(Told("Not recorded."),),
    then=(
        Told(
            "The hub found significant concerns on its system, and asked for a referral as soon as possible.",
            AFTER_THE_HUB,
        ),
        Told(
            "It could be made without consent, as significant harm was likely. Paula would need to be told that it was being made."
        ),
    ),
    came_of_it="The account ends there.",
    names={"paula": "Paula", "daughter": "Paula’s daughter", "steve": "Steve"},
)

SASHA = Case(
    name="Sasha",
    teaser="The phone rings. Is she there?",
    story=(
        "You are working with Sasha. You know that there are concerns about child sexual exploitation.",
        "While Sasha is with you, her mum’s new partner rings to check that she is there. They say that her mum is worried about her going missing, and wanted to check that she was where she said she was going.",
    ),
    readers=(
        Reader("caller", "the caller", "unknown-caller", happened="do-not-share"),
        Reader("police", "police intelligence", "police-intelligence", asked=False),
    ),
    moments=(Moment("sasha-caller"),),
    shared=(
        Told("Nothing to the caller. The practitioner did share the caller’s details on a police FIB form."),
    ),
    why=(
        Told(
            "They could not be certain who was calling. Without parental responsibility, the caller had no right to know. And exploiters may target families, not only children."
        ),
    ),
    what=(Told("On the form: the details, with the name and phone number they were given."),),
    then=(
        Told(
            "They asked for the caller’s name and number, then decided to check for parental responsibility. There was none, so they did not share."
        ),
    ),
    came_of_it="The account ends there.",
    names={"sasha": "Sasha", "mother": "Sasha’s mum", "caller": "The caller"},
)

CASES = (RUBY, BEV, PAULA, SASHA)
