"""Information sharing advice for practitioners (HM Government, 2024): the golden rules."""

from . import (
    advice_alongside,
    close_to_the_source,
    close_to_the_source_lead,
    close_to_the_source_own_lead,
    detail_in_danger,
    emergency_first,
    emergency_responders,
    no_promise_of_secrecy,
    not_already_known,
    nothing_would_change,
    part_to_play,
    purpose,
    record_reasons,
    tell_the_lead,
    tell_the_lead_today,
    the_lead_is_asked,
)

RULES = (
    emergency_first.RULE,
    emergency_responders.RULE,
    detail_in_danger.RULE,
    advice_alongside.RULE,
    not_already_known.RULE,
    no_promise_of_secrecy.RULE,
    purpose.RULE,
    nothing_would_change.RULE,
    part_to_play.RULE,
    tell_the_lead.RULE,
    the_lead_is_asked.RULE,
    tell_the_lead_today.RULE,
    close_to_the_source.RULE,
    close_to_the_source_lead.RULE,
    close_to_the_source_own_lead.RULE,
    record_reasons.RULE,
)
