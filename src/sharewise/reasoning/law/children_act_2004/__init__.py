"""Children Act 2004, with the duty to share put into it in 2026."""

from . import (
    commissioned_body,
    court_order,
    court_order_claimed,
    designated_body,
    duty_to_share,
    listed_body,
    listed_body_asks,
    more_harm_than_good,
    order_could_endanger,
    outside_the_duty,
    power_to_share,
    record_the_finding,
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
)
