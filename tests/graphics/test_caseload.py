import pytest

from lensdesk.graphics.caseload import Example, draw, facts
from lensdesk.graphics.shapes import Mark
from lensdesk.words import Language, words


def test_the_picture_counts_what_the_text_says() -> None:
    picture = draw(words(Language.EN), Example())
    marks = [s for s in picture.shapes if isinstance(s, Mark)]
    assert len(marks) == 1000
    assert len({(m.x, m.y) for m in marks}) == 1000
    found = [m for m in marks if m.form == "diamond" and m.fill == m.stroke]
    missed = [m for m in marks if m.form == "diamond" and m.fill != m.stroke]
    wrong = [m for m in marks if m.form == "square"]
    assert (len(found), len(missed), len(wrong)) == (8, 2, 99)
    assert facts(Example())["all"] == 107


@pytest.mark.parametrize("language", Language)
def test_the_picture_tells_in_words_what_it_shows(language: Language) -> None:
    told = draw(words(language), Example()).alternative
    assert all(str(n) in told for n in (1000, 10, 8, 99, 107))
