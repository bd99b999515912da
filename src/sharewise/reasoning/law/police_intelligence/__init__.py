"""The police intelligence form."""

from . import (
    ask_the_police_before,
    how_to_write_it,
    keep_the_copy_apart,
    not_instead,
    not_told_of_the_form,
    not_traced_to_the_child,
    police_grade_it,
    send_the_form,
    send_the_form_known_asker,
    small_things,
    the_adult_in_full,
    the_child_in_short,
)

RULES = (
    small_things.RULE,
    how_to_write_it.RULE,
    the_adult_in_full.RULE,
    the_child_in_short.RULE,
    not_traced_to_the_child.RULE,
    keep_the_copy_apart.RULE,
    not_instead.RULE,
    send_the_form.RULE,
    send_the_form_known_asker.RULE,
    ask_the_police_before.RULE,
    not_told_of_the_form.RULE,
    police_grade_it.RULE,
)
