"""Confidence, human rights and the Caldicott Principles."""

from . import (
    agree_the_words,
    ask_before_it_goes,
    caldicott,
    do_not_ask_what_you_will_not_heed,
    go_on_helping,
    held_in_confidence,
    human_rights,
    private_to_another,
    public_interest,
    restricted,
    restricted_held,
    said_no,
    silence_harms_more,
    told_by_another,
    young_person_asked,
)

RULES = (
    held_in_confidence.RULE,
    said_no.RULE,
    told_by_another.RULE,
    private_to_another.RULE,
    ask_before_it_goes.RULE,
    public_interest.RULE,
    do_not_ask_what_you_will_not_heed.RULE,
    agree_the_words.RULE,
    go_on_helping.RULE,
    young_person_asked.RULE,
    silence_harms_more.RULE,
    human_rights.RULE,
    caldicott.RULE,
    restricted.RULE,
    restricted_held.RULE,
)
