"""Domestic Abuse Act 2021 and the guidance under it."""

from . import (
    abused_young_person,
    alone_and_today,
    ask_the_area_they_left,
    child_is_victim_too,
    independent_adviser,
    meeting,
    own_words,
    previous_area,
    previous_area_below_harm,
    previous_area_summary,
    safe_contact,
    signs_now,
    tell_alone,
    tell_of_the_referral,
    what_we_saw_of_them,
)

RULES = (
    child_is_victim_too.RULE,
    signs_now.RULE,
    tell_alone.RULE,
    tell_of_the_referral.RULE,
    alone_and_today.RULE,
    independent_adviser.RULE,
    meeting.RULE,
    safe_contact.RULE,
    own_words.RULE,
    previous_area.RULE,
    ask_the_area_they_left.RULE,
    previous_area_summary.RULE,
    previous_area_below_harm.RULE,
    what_we_saw_of_them.RULE,
    abused_young_person.RULE,
)
