"""Does a name from right to left leave the sentence around it alone?"""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from lensdesk.words import isolated_name

_OPENS, _CLOSES = {"LRI", "RLI", "FSI"}, {"PDI"}


@given(st.text())
def test_whatever_stands_in_a_name_what_opens_is_closed_and_nothing_else_is_opened(
    name: str,
) -> None:
    kinds = [unicodedata.bidirectional(c) for c in isolated_name(name)]
    assert not {"LRE", "RLE", "LRO", "RLO", "PDF"} & set(kinds)
    assert sum(kind in _OPENS for kind in kinds) == sum(kind in _CLOSES for kind in kinds) <= 1
    if not all(unicodedata.bidirectional(c) not in {"R", "AL", "AN", "RLO"} for c in name):
        assert (kinds[0], kinds[-1]) == ("FSI", "PDI")


def test_a_name_from_left_to_right_stays_as_it_is_and_an_arabic_one_whole() -> None:
    assert isolated_name("Zosia Łącka 李娜") == "Zosia Łącka 李娜"
    assert isolated_name("محمد") == "\N{FIRST STRONG ISOLATE}محمد\N{POP DIRECTIONAL ISOLATE}"
