from hypothesis import given
from hypothesis import strategies as st

from lensdesk.referral.fonts import is_known, register_fonts
from lensdesk.referral.text import clean, paragraphs, plain

register_fonts()
ANY = st.text(st.characters(exclude_categories=[]), max_size=4000)


@given(ANY)
def test_paragraphs_are_short_and_lose_nothing(text: str) -> None:
    parts = list(paragraphs(text))
    assert max(map(len, parts)) <= 1500
    assert "".join(parts) == clean(text).replace("\n", "")


def test_a_line_without_a_space_is_cut_between_letters_and_not_before_a_mark() -> None:
    parts = list(paragraphs("q\u0323\u0307" * 1400))
    assert all(part[0] == "q" for part in parts)
    assert "".join(parts) == "q\u0323\u0307" * 1400


def test_a_line_is_cut_between_words_where_it_can_be() -> None:
    assert all(part.endswith(" ") for part in list(paragraphs("woord " * 900))[:-1])


@given(ANY)
def test_everything_that_is_written_has_a_form_on_paper(text: str) -> None:
    assert all(c in "\n\t" or is_known(c) for c in plain(text))


def test_every_end_of_a_line_is_one_and_controls_go() -> None:
    assert clean("a\r\nb\u2028c\x85d\x00e\x1b\x7f") == "a\nb\nc\nde"
