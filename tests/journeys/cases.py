"""The four founding cases, as somebody would put them into the public page."""

from __future__ import annotations

from .chair import Case, Line

RUBY = Case(
    topics=("hurt",),
    lines=(
        Line("Arrived very upset.", "observed"),
        Line('"My mom shouted at me and dragged me by the hair into the car."', "childs-words"),
        Line("She said her brothers weren't shouted at.", "childs-words"),
        Line("No injury to see. Not in pain now. She says it hurt at the time.", "observed"),
    ),
    ages="8",
    adults=("mother",),
    source=("mother",),
    knows={
        "danger_now": "no", "agency": "early-help", "hub_answer": "not-asked", "injury": "none", "new_to_us": "yes",
        "other_serious_harm": "no", "singled_out": "yes", "risk_if_told": "none", "home_today": "yes",
    },
)  # fmt: skip

BEV = Case(
    topics=("care", "private"),
    lines=(
        Line("Home conditions are poor and the three children often look unkempt.", "observed"),
        Line("The mother seems low, finds it hard to start things and sometimes misses appointments.", "observed"),
        Line(
            "Long ago she could not pay rent or food. A man helped with money, asked for sex, and she felt she owed him.",
            "adults-words", ("private",), "over",
        ),
        Line("She still feels bad about herself for it.", "adults-words", ("private",), "affects"),
    ),
    ages="11, 13, 16",
    adults=("mother",),
    readers=("own-team",),
    acting=("own-team",),
    knows={
        "danger_now": "no", "agency": "early-help", "neglect": "persistent", "other_serious_harm": "no",
        "agreed": "not-asked", "risk_if_told": "none", "home_today": "no", "purpose": "promote-welfare",
    },
)  # fmt: skip

PAULA = Case(
    topics=("abuse",),
    lines=(
        Line("Mother in a long-sleeved, high-necked jumper on a hot day. Tired, no make-up, in a hurry.", "observed"),
        Line("She said she dropped a plate last night, which woke the child.", "adults-words"),
        Line("Child tired, hair not brushed, clothes creased. Not usual.", "observed"),
        Line(
            "Her mum's partner is usually really nice. She spelt his full name. She woke to him shouting, calling her mum names, then a loud smash.",
            "childs-words",
        ),
        Line("She could tell her mum had been crying. Really worried, and that they will have to move again.", "childs-words"),
        Line("They fled domestic abuse in another area.", "from-record"),
    ),
    ages="8",
    adults=("mother", "parents-partner"),
    source=("parents-partner",),
    knows={
        "danger_now": "no", "agency": "school", "abuse_before": "yes", "hiding_something": "yes",
        "accounts_differ": "yes", "moved_after_abuse": "yes", "hub_answer": "not-asked", "home_today": "yes",
        "saw_or_heard_abuse": "yes", "afraid_or_may_move": "yes", "being_abused": ("The mother",), "risk_if_told": "none", "others_may_see": "yes",
    },
)  # fmt: skip

SASHA = Case(
    topics=("used", "asking"),
    lines=(
        Line("A man rang and gave a name and number. Both are written down.", "adults-words"),
        Line("He asked if she was here. He said her mum worries about her going missing.", "adults-words"),
        Line("We have concerns that she is being sexually exploited.", "from-record"),
    ),
    ages="14",
    adults=("mother",),
    source=("not-known",),
    caller=("parents-partner", "phone", "no"),
    knows={
        "danger_now": "no", "agency": "voluntary", "exploitation": "early-signs", "missing_now": "no",
        "sexual_harm": "none", "other_serious_harm": "no", "hub_answer": "not-asked",
    },
)  # fmt: skip

CASES = {"ruby": RUBY, "bev": BEV, "paula": PAULA, "sasha": SASHA}
