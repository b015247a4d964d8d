"""How a line of letters that run both ways is drawn, from left to right."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lensdesk.referral.fonts import REGULAR, register_fonts
from lensdesk.referral.script import language, lines, shaped, starts_right, visual

register_fonts()
BOTH = st.text("ab 12()[]<>.,:ابتلאבג\u200c\u064b", max_size=60)


def letters(drawn: str) -> str:
    """What is drawn, with each Arabic letter as itself and not as it looks at its place."""
    return unicodedata.normalize("NFKC", drawn)


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("ab אבג cd", "ab גבא cd"),
        ("אב (12) גד", "דג (12) בא"),
        ("(אב)", "(בא)"),
        ("a) b (c אב", "a) b (c בא"),
        ("א [ב <ג>] ד", "ד [<ג> ב] א"),
        ("א 14 ב", "ב 14 א"),
        ("((א))", "((א))"),
        ("aא(1)", "a(1)א"),
    ],
)
def test_a_line_is_drawn_as_a_reader_of_the_script_expects(typed: str, drawn: str) -> None:
    assert visual(typed) == drawn


def test_arabic_letters_are_joined_and_lam_with_alef_is_one() -> None:
    assert shaped("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert shaped("لا") == "\ufefb"
    assert letters(visual("محمد")) == "دمحم"
    assert shaped("می\u200cخواهم").count("\u200c") == 0
    assert shaped("می\u200cخواهم") != shaped("میخواهم")


def test_a_text_in_a_script_is_read_aloud_in_it() -> None:
    assert language("محمد said") == "ar"
    assert language("אמא") == "he"
    assert language("Mama אמא") is None
    assert starts_right("12 אמא")
    assert not starts_right("12")


@settings(max_examples=400)
@given(BOTH)
def test_nothing_is_lost_when_the_order_is_turned(typed: str) -> None:
    brackets = str.maketrans("()[]<>", "......")
    wanted = sorted(shaped(typed).translate(brackets))
    assert sorted(visual(typed).translate(brackets)) == wanted


@given(BOTH, st.integers(40, 300))
def test_lines_fit_and_keep_every_word(typed: str, room: int) -> None:
    found = lines(typed, REGULAR, 10, room, right=starts_right(typed))
    assert all(line.width <= room + 0.5 or len(line.pieces) == 1 for line in found)
    drawn = "".join(text for line in found for _, text in line.pieces)
    brackets = str.maketrans("()[]<>", "......")
    wanted = sorted(letters(shaped(typed)).translate(brackets).replace(" ", ""))
    assert sorted(letters(drawn).translate(brackets).replace(" ", "")) == wanted
