"""Children Act 2004, with the duty to share put into it in 2026."""

from . import (
    address_the_body,
    commissioned_body,
    court_order,
    court_order_claimed,
    crime_and_disorder_power,
    designated_body,
    duty_to_share,
    listed_body,
    listed_body_asks,
    more_harm_than_good,
    order_could_endanger,
    outside_the_duty,
    power_to_share,
    record_the_finding,
    relates_to_the_child,
    school_may_share,
)

RULES = (
    duty_to_share.RULE,
    listed_body.RULE,
    designated_body.RULE,
    commissioned_body.RULE,
    more_harm_than_good.RULE,
    order_could_endanger.RULE,
    record_the_finding.RULE,
    listed_body_asks.RULE,
    outside_the_duty.RULE,
    power_to_share.RULE,
    court_order.RULE,
    court_order_claimed.RULE,
    school_may_share.RULE,
    crime_and_disorder_power.RULE,
    relates_to_the_child.RULE,
    address_the_body.RULE,
)
