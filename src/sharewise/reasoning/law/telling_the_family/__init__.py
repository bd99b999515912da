"""Who in the family is told, when, and how."""

from . import (
    abused_adult_hears,
    child_asks,
    do_not_tell,
    exploiters_near,
    mother_in_exploitation,
    not_reached,
    objection,
    parent_after_hub_advice,
    reader_not_safe,
    reason_not_told,
    risk_if_told,
    source_gets_nothing,
    source_not_told,
    tell_the_child,
    tell_the_parent,
    tell_without_asking,
)

RULES = (
    tell_the_child.RULE,
    tell_the_parent.RULE,
    parent_after_hub_advice.RULE,
    risk_if_told.RULE,
    source_not_told.RULE,
    exploiters_near.RULE,
    do_not_tell.RULE,
    reason_not_told.RULE,
    mother_in_exploitation.RULE,
    tell_without_asking.RULE,
    not_reached.RULE,
    objection.RULE,
    source_gets_nothing.RULE,
    reader_not_safe.RULE,
    child_asks.RULE,
    abused_adult_hears.RULE,
)
