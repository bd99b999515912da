"""The rulebook in words: no code, no double negation, and nothing that says more or less than the rule."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sharewise.reasoning.law import RULES
from sharewise.reasoning.terms.condition import all_of, named, some
from sharewise.reasoning.terms.facts import case, child, item, person, recipient
from sharewise.reasoning.terms.state import LIKELY_SIGNIFICANT_HARM
from sharewise.reasoning.weigh.book import Entry, book
from sharewise.reasoning.weigh.printing import all_parts, not_so, sentence
from sharewise.reasoning.weigh.shelving import SHELF_OF, SHELVES

DAY = date(2026, 11, 25)
A_CHILD = named("is a child", person.age < 18)


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("it is private", "it is not private"),
        ("their task is to protect children", "their task is not to protect children"),
        ("they will do something differently", "they will do nothing differently"),
        ("there are signs of domestic abuse now", "there are no signs of domestic abuse now"),
        ("we know for certain who is asking", "we do not know for certain who is asking"),
        ("somebody is in danger this minute", "nobody is in danger this minute"),
        # Where turning one verb would say something else, the whole is said not to be so.
        ("a child is missing now", "it is not so that a child is missing now"),
        ("it is hidden or it is lost", "it is not so that it is hidden or it is lost"),
        ("this person may be causing the harm", "it is not so that this person may be causing the harm"),
    ],
)
def test_a_sentence_is_turned_only_where_that_says_the_opposite(said: str, turned: str) -> None:
    assert not_so(said) == turned


def test_a_fact_whose_values_are_pieces_of_a_sentence_reads_as_one() -> None:
    assert (
        sentence(recipient.recipient_kind.is_("police", "health"))
        == "it would go to the police or a health service"
    )
    assert sentence(~recipient.recipient_kind.is_("police")) == "it would not go to the police"
    assert sentence(item.happened.is_("long-ago")) == "it happened more than a year ago"


def test_any_other_fact_reads_as_its_question_and_the_answer() -> None:
    assert sentence(child.injury >= "explained") == (
        "“Is there an injury, however small?” is answered “Yes, and the explanation fits” or worse"
    )
    assert sentence(~person.agreed.is_("agreed")) == (
        "“What has this person said about it?” is answered anything but “Agreed”"
    )


def test_a_condition_about_a_child_says_so_once() -> None:
    tree = some("person", A_CHILD & child.fears_home)
    assert sentence(tree) == "for at least one child here, the child is afraid to go home"
    assert sentence(~tree) == "there is no child here for whom the child is afraid to go home"


def test_a_state_of_the_whole_case_is_not_pinned_on_one_child() -> None:
    tree = some("person", A_CHILD & LIKELY_SIGNIFICANT_HARM)
    assert sentence(tree).endswith("here, a child is suffering, or is likely to suffer, significant harm")


def test_a_choice_inside_a_list_is_kept_together() -> None:
    tree = case.danger_now & (case.new_to_us | case.others_know)
    assert sentence(tree) == (
        "somebody is in danger this minute and (the family is new here, so little is known "
        "or somebody thinks that someone else has passed it on)"
    )


def test_what_must_all_be_so_is_taken_apart_and_a_choice_is_not() -> None:
    assert len(all_parts(all_of(case.danger_now, case.new_to_us, case.others_know))) == 3
    assert len(all_parts(case.danger_now | case.new_to_us)) == 1


ENTRIES = book("england", DAY).entries
CODE = re.compile(r"[a-z]_[a-z]|[{}]|\.\.|\bnot \(|'\w+'\)|\bNone\b(?! (?:of it|given))")


def words_of(entry: Entry) -> str:
    return " ¶ ".join(
        [
            entry.when,
            entry.unless,
            *entry.then,
            entry.applies,
            entry.does_not,
            entry.not_known,
            *entry.when_all,
        ]
    )


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_no_rule_is_printed_as_code(entry: Entry) -> None:
    assert CODE.findall(words_of(entry)) == []


def test_every_rule_stands_on_one_shelf_that_has_a_title() -> None:
    assert set(SHELF_OF) == {rule.id for rule in RULES}
    assert all(shelf.title and re.fullmatch(r"[a-z0-9-]+", shelf.name) for shelf in SHELVES)
    assert len({shelf.name for shelf in SHELVES}) == len(SHELVES) > 1


def test_the_book_lists_only_the_shelves_that_hold_a_rule_that_day() -> None:
    held = book("england", DAY)
    assert {shelf.name for shelf in held.shelves} == {entry.shelf for entry in held.entries}


def test_a_rule_that_only_names_a_basis_is_told_from_one_that_says_share() -> None:
    bases = [entry for entry in ENTRIES if entry.basis_only]
    assert bases
    assert all(then.startswith("sharing can rest on") for entry in bases for then in entry.then)
    assert any("share with them" in entry.then for entry in ENTRIES if not entry.basis_only)
