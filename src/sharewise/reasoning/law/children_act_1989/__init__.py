"""Children Act 1989."""

from . import (
    child_in_need,
    disabled_child,
    disabled_child_offered_help,
    harm_by_seeing_or_hearing,
    help_with_an_enquiry,
    help_would_be_unreasonable,
    others_help_an_enquiry,
    private_fostering,
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
    help_would_be_unreasonable.RULE,
    disabled_child.RULE,
    private_fostering.RULE,
    disabled_child_offered_help.RULE,
)
