"""The chain of what was done: whatever is changed, taken out, added or moved is seen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sharewise.reasoning.seal import FIRST, Entry, first_broken, seal_of

Chain = list[tuple[Entry, bytes]]


def chain(length: int) -> Chain:
    found, before = [], FIRST
    for number in range(1, length + 1):
        entry = Entry(number, f"2026-11-25T09:00:{number:02}.000000+00:00", "someone", "note", "a", "b")
        before = seal_of(before, entry)
        found.append((entry, before))
    return found


def test_a_whole_chain_holds() -> None:
    assert first_broken(chain(20)) is None
    assert first_broken([]) is None


PARTS = ["moment", "by", "did", "about", "detail"]


@given(st.integers(0, 9), st.sampled_from(PARTS), st.text(max_size=5))
def test_any_word_changed_is_seen_where_it_was_changed(place: int, part: str, word: str) -> None:
    whole = chain(10)
    entry, seal = whole[place]
    if getattr(entry, part) != word:
        whole[place] = (replace(entry, **{part: word}), seal)
        broken = first_broken(whole)
        assert broken
        assert broken.number == place + 1


@given(st.integers(0, 9), st.integers(0, 31), st.integers(1, 255))
def test_any_bit_of_a_seal_changed_is_seen(place: int, byte: int, flip: int) -> None:
    whole = chain(10)
    entry, seal = whole[place]
    whole[place] = (entry, seal[:byte] + bytes([seal[byte] ^ flip]) + seal[byte + 1 :])
    assert first_broken(whole)


@given(st.permutations(range(6)))
def test_another_order_is_seen(order: list[int]) -> None:
    whole = chain(6)
    assert (first_broken([whole[n] for n in order]) is None) is (order == sorted(order))


@given(st.integers(0, 8))
def test_an_entry_taken_out_of_the_middle_is_seen(place: int) -> None:
    whole = chain(10)
    assert first_broken(whole[:place] + whole[place + 1 :])


def test_a_letter_moved_from_one_part_to_the_next_gives_another_seal() -> None:
    one = Entry(1, "m", "ab", "c", "", "")
    assert seal_of(FIRST, one) != seal_of(FIRST, replace(one, by="a", did="bc"))


def test_an_end_cut_off_or_written_anew_is_seen_only_by_whoever_holds_a_seal() -> None:
    whole = chain(10)
    held = (10, whole[9][1])
    assert first_broken(whole[:7]) is None
    assert first_broken(whole[:7], held)
    forged, before = [], FIRST
    for entry, _ in whole:
        other = replace(entry, by="somebody else")
        before = seal_of(before, other)
        forged.append((other, before))
    assert first_broken(forged) is None
    assert first_broken(forged, held)
