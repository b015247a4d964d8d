import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.lens.loader import load
from lensdesk.lens.search import Kind, find, folded, index

LENS = load(lens_folder())
ENTRIES = index(LENS)


@pytest.mark.parametrize("typed", ["cadeaus", "gifts", "CADEAUS", "iets cade", "gi fav"])
def test_a_sign_is_found_by_any_of_its_words_in_either_language(typed: str) -> None:
    assert find(ENTRIES, typed)[0].id == "gifts-then-favours"


def test_accents_make_no_difference_and_one_letter_finds_nothing() -> None:
    assert folded("Financiën") == folded("financien")
    assert find(ENTRIES, "c") == []
    assert find(ENTRIES, " - ") == []


def test_an_indicator_and_a_phenomenon_are_found_as_well() -> None:
    kinds = {entry.kind for entry in find(ENTRIES, "schulden")}
    assert {Kind.SIGN, Kind.INDICATOR} <= kinds
    assert "radicalisation" in [e.id for e in find(ENTRIES, "radicalis")]


def test_a_part_of_a_word_is_enough_when_no_word_begins_so() -> None:
    assert "gifts-then-favours" in [e.id for e in find(ENTRIES, "adeaus")]


@given(st.text(max_size=30))
def test_any_text_may_be_typed(typed: str) -> None:
    assert len(find(ENTRIES, typed)) <= len(ENTRIES)
