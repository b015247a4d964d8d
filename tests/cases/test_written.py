"""What may be written, and does it stay as it was written?"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.cases import written
from lensdesk.errors import LensDeskError

NAMES = (
    "Zosia Łącka",
    "محمد الأحمد",
    "李娜",
    "O'Brien-Ølgaard",
    "👨‍👩‍👧 thuis",
    "Z̴͓̈a̸l̶g̷o̵",
    "نمی‌خواهم",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_script_is_kept_as_it_is(name: str) -> None:
    assert written.line(name, written.NAME) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("w" * 61, written.TextTooLong),
        ("Jan\N{RIGHT-TO-LEFT OVERRIDE}neJ", written.HiddenCharacters),
        ("Jan\N{ZERO WIDTH SPACE}", written.HiddenCharacters),
        ("Jan\x00", written.HiddenCharacters),
        ("half \ud83d", written.HiddenCharacters),
        ("\N{HANGUL FILLER}", written.HiddenCharacters),
        ("Jan\ufffe", written.HiddenCharacters),
    ],
)
def test_a_name_that_would_read_otherwise_than_it_is_written_is_refused(
    name: str, fault: type[LensDeskError]
) -> None:
    with pytest.raises(fault):
        written.line(name, written.NAME)


@given(st.text())
def test_a_line_that_is_kept_is_kept_the_same_when_it_comes_again(given_: str) -> None:
    try:
        kept = written.line(given_, written.NAME)
    except LensDeskError:
        return
    assert written.line(kept, written.NAME) == kept
    assert kept.split() == unicodedata.normalize("NFC", given_).split()
    assert kept.isprintable() or any(unicodedata.category(c) in ("Cn", "Cf") for c in kept)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_a_text_is_kept_whole_or_refused_and_what_is_kept_can_be_written(given_: str) -> None:
    try:
        kept = written.text(given_, written.NOTE)
    except written.UnreadableCharacters:
        assert any(unicodedata.category(c) in ("Cc", "Cs", "Cn") for c in given_)
        return
    assert kept == given_
    assert kept.encode().decode() == given_


def test_a_note_may_hold_the_marks_that_pasted_messages_hold() -> None:
    mark, opens, closes = (
        "\N{LEFT-TO-RIGHT MARK}",
        "\N{FIRST STRONG ISOLATE}",
        "\N{POP DIRECTIONAL ISOLATE}",
    )
    pasted = f"{mark}[14:20] {opens}محمد{closes}: ok\r\n\tja"
    assert written.text(pasted, written.NOTE) == pasted


def test_a_text_of_the_longest_length_fits_and_one_more_does_not() -> None:
    assert written.text("n" * written.NOTE, written.NOTE)
    with pytest.raises(written.TextTooLong) as refused:
        written.text("n" * (written.NOTE + 1), written.NOTE)
    assert refused.value.facts == {"longest": written.NOTE}
