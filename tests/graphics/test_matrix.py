from datetime import UTC, datetime

import pytest

from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.graphics.matrix import draw
from lensdesk.graphics.shapes import Box, Drawing, Label, Mark
from lensdesk.indicators.reading import read
from lensdesk.lens.model import Lens
from lensdesk.words import Language, words

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
RECRUITMENT = {
    "silent": {"gifts-then-favours": Answer.NOT_SEEN},
    "noticed": {"gifts-then-favours": Answer.SEEN},
    "triggered": {"gifts-then-favours": Answer.SEEN, "suddenly-older-friends": Answer.SEEN},
}


def drawn(lens: Lens, answers: dict[str, Answer], language: Language = Language.EN) -> Drawing:
    own = KnownBy.OWN_OBSERVATION
    observations = [
        Observation(sign, sign, answer, own, NOON, "S", "social-work")
        for sign, answer in answers.items()
    ]
    return draw(lens, read(lens, observations, NOON.date()), words(language), width=332)


def tile(picture: Drawing, indicator: str) -> Box:
    [box] = [s for s in picture.shapes if isinstance(s, Box) and s.key == indicator]
    return box


def inside(picture: Drawing, box: Box) -> list[Label | Mark]:
    return [
        s
        for s in picture.shapes
        if isinstance(s, Label | Mark)
        and box.x <= s.x <= box.x + box.width
        and box.y <= s.y <= box.y + box.height
    ]


def test_every_indicator_has_a_tile_and_nobody_looked_yet(lens: Lens) -> None:
    boxes = [s for s in drawn(lens, {}).shapes if isinstance(s, Box)]
    assert [b.key for b in boxes] == [i.id for i in lens.indicators]
    assert all(b.dashed and b.fill is None for b in boxes)


@pytest.mark.parametrize("state", RECRUITMENT)
def test_each_state_is_told_by_form_and_not_by_colour_alone(lens: Lens, state: str) -> None:
    picture = drawn(lens, RECRUITMENT[state])
    box = tile(picture, "recruitment")
    assert not box.dashed
    assert (box.hatch is not None) == (state == "noticed")
    marks = [s.form for s in inside(picture, box) if isinstance(s, Mark)]
    assert marks == (["diamond"] if state == "triggered" else [])
    [count] = [s.text for s in inside(picture, box) if isinstance(s, Label)]
    assert count == {"silent": "0", "noticed": "1", "triggered": "2"}[state]


@pytest.mark.parametrize("language", Language)
def test_the_picture_tells_in_words_what_it_shows(lens: Lens, language: Language) -> None:
    told = drawn(lens, RECRUITMENT["triggered"], language).alternative
    for indicator in lens.indicators:
        assert indicator.label[language] in told
