"""The law: one rule a file, shelved under the Act or guidance it comes from. Only `weigh` reads it."""

from . import (
    children_act_1989,
    children_act_2004,
    confidence,
    data_protection,
    domestic_abuse_act_2021,
    information_sharing_advice,
    local_thresholds,
    parental_responsibility,
    police_intelligence,
    telling_the_family,
    working_together,
)

RULES = (
    *information_sharing_advice.RULES,
    *working_together.RULES,
    *children_act_1989.RULES,
    *domestic_abuse_act_2021.RULES,
    *local_thresholds.RULES,
    *children_act_2004.RULES,
    *data_protection.RULES,
    *confidence.RULES,
    *telling_the_family.RULES,
    *parental_responsibility.RULES,
    *police_intelligence.RULES,
)
