"""What comes out of the letter is what went in, word for word, in the order of reading."""

import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lensdesk.referral.build import build
from lensdesk.referral.script import runs_both_ways
from lensdesk.referral.text import clean, plain
from lensdesk.words import ON_PAPER, Language, words
from tests.referral.practice import (
    HOSTILE,
    SCRIPTS,
    answered,
    linde,
    many,
    observed,
    pages,
    told,
)

ANY = st.text(st.characters(exclude_categories=[]), max_size=400)


def words_of(text: str) -> list[str]:
    return text.split()


def read_aloud(pdf: bytes) -> list[str]:
    return words_of(" ".join(text for _, text in told(pdf)))


def stands_in(these: list[str], those: list[str]) -> bool:
    """Whether these words stand among those, one after the other."""
    return any(those[n : n + len(these)] == these for n in range(len(those) - len(these) + 1))


@settings(max_examples=40, deadline=None)
@given(ANY)
@example(HOSTILE)
@example("a\u00adb fi\u200cle ﬁ \u2028 next \u0301e")
@example("سلام (12) abc [x] لا")
def test_any_text_is_told_word_for_word(typed: str) -> None:
    letter = build(answered(linde(), words_of_person=typed))
    given_back = read_aloud(letter)
    wanted = words_of(clean(typed))
    shown = words_of(plain(typed))
    # what has no form at all is no word on paper, and neither is it told
    assert stands_in(wanted, given_back) or stands_in(shown, given_back)


@pytest.mark.parametrize("typed", SCRIPTS)
def test_every_script_is_told_and_found_in_its_own_letters(typed: str) -> None:
    letter = build(answered(linde(), words_of_person=typed))
    assert stands_in(words_of(unicodedata.normalize("NFC", typed)), read_aloud(letter))
    if unicodedata.normalize("NFD", typed).isascii() or not any(map(unicodedata.combining, typed)):
        found = words_of("\n".join(pages(letter)))
        assert stands_in(words_of(unicodedata.normalize("NFC", typed)), found)


def test_a_character_without_a_font_is_written_out_and_told_as_it_is() -> None:
    letter = build(answered(linde(), words_of_person="王小明 zei ja 😀"))
    seen = " ".join("\n".join(pages(letter)).split())
    assert "[cjk unified ideograph-738b]" in seen
    assert "zei ja [grinning face]" in seen
    assert stands_in(["王小明", "zei", "ja", "😀"], read_aloud(letter))


def test_marks_of_direction_turn_nothing_around() -> None:
    assert clean("a\u202eb") == "a\u202eb"
    assert plain("a\u202eb\u2066c") == "abc"
    assert not runs_both_ways("a\u202eb")


@pytest.mark.parametrize("typed", ["w" * 300, "ع" * 300, "Een regel met woorden.\n" * 400])
def test_long_words_and_many_lines_are_told_whole(typed: str) -> None:
    [note] = many(1)
    letter = build(observed(linde(), replace(note, text=typed)))
    assert stands_in(words_of(typed), read_aloud(letter))


def test_two_hundred_observations_are_read_in_the_order_of_the_letter() -> None:
    letter = build(observed(linde(), *many(200)))
    aloud, seen = read_aloud(letter), words_of("\n".join(pages(letter)))
    numbers = [w for w in aloud if w.rstrip(".").isdigit() and w.endswith(".")]
    assert len({n for n in numbers if int(n[:-1]) < 200}) == 200
    assert numbers == [w for w in seen if w in set(numbers)]


@pytest.mark.parametrize("language", ON_PAPER)
def test_the_headings_make_an_outline_without_a_gap(language: Language) -> None:
    found = [(tag, text) for tag, text in told(build(linde(language))) if tag.startswith("H")]
    assert found[0] == ("H1", words(language)("referral.title"))
    levels = [int(tag[1]) for tag, _ in found]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels.count(1) == 1
    assert {2, 3, 4} <= set(levels)
