"""Children Act 1989."""

from . import (
    child_in_need,
    harm_by_seeing_or_hearing,
    help_with_an_enquiry,
    others_help_an_enquiry,
    reason_to_suspect,
    where_the_child_is,
)

RULES = (
    harm_by_seeing_or_hearing.RULE,
    reason_to_suspect.RULE,
    child_in_need.RULE,
    help_with_an_enquiry.RULE,
    others_help_an_enquiry.RULE,
    where_the_child_is.RULE,
)
