from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lensdesk.assets import lens_folder
from lensdesk.cases.model import Answer, KnownBy, Observation
from lensdesk.graphics.shapes import Anchor, Drawing, Label, Mark, Role
from lensdesk.graphics.timeline import Scale, draw
from lensdesk.lens.loader import load
from lensdesk.words import Language, words

LENS = load(lens_folder())
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def seen(days_ago: int, known_by: KnownBy = KnownBy.OWN_OBSERVATION) -> Observation:
    at = NOON - timedelta(days=days_ago)
    return Observation(str(days_ago), "debts", Answer.SEEN, known_by, at, "S", "social-work")


def drawn(*observations: Observation) -> Drawing:
    return draw(LENS, observations, words(Language.EN), width=700)


def axis(picture: Drawing) -> list[str]:
    labels = [s for s in picture.shapes if isinstance(s, Label)]
    return [label.text for label in labels if label.anchor is Anchor.MIDDLE]


def test_a_case_in_which_nothing_was_seen_says_so() -> None:
    picture = drawn()
    assert not [s for s in picture.shapes if isinstance(s, Mark)]
    assert picture.alternative == words(Language.EN)("picture.nothing-seen")


@pytest.mark.parametrize(
    ("known_by", "form"),
    [
        (KnownBy.OWN_OBSERVATION, "circle"),
        (KnownBy.TOLD_BY_PERSON, "square"),
        (KnownBy.TOLD_BY_OTHER, "square"),
        (KnownBy.DOCUMENT, "square"),
        (KnownBy.IMPRESSION, "diamond"),
    ],
)
def test_fact_hearsay_and_impression_have_their_own_form(known_by: KnownBy, form: str) -> None:
    assert [s.form for s in drawn(seen(0, known_by)).shapes if isinstance(s, Mark)] == [form]


def test_the_axis_names_days_or_weeks_or_months_by_how_long_it_is() -> None:
    assert axis(drawn(seen(4), seen(0))) == [
        "19 Nov 2026",
        "Fri 20 Nov",
        "Sat 21 Nov",
        "Sun 22 Nov",
        "Mon 23 Nov",
    ]
    assert axis(drawn(seen(25), seen(0)))[1:3] == ["Mon 2 Nov", "Mon 9 Nov"]
    assert axis(drawn(seen(400), seen(0))) == [
        "19 Oct 2025", "Dec", "Feb", "Apr", "Jun", "Aug", "Oct",
    ]  # fmt: skip


def test_a_year_looked_at_by_months_weeks_or_days_is_wide_enough_to_tell_them_apart() -> None:
    widths = []
    for scale, texts in (
        (Scale.ALL, 7), (Scale.MONTHS, 13), (Scale.WEEKS, 58), (Scale.DAYS, 401),
    ):  # fmt: skip
        picture = draw(LENS, (seen(400), seen(0)), words(Language.EN), width=700, scale=scale)
        assert len(axis(picture)) == texts
        widths.append(picture.width)
    assert widths == sorted(widths)


def test_of_a_day_on_which_very_much_was_seen_is_told_how_much_more_there_is() -> None:
    picture = drawn(*(replace(seen(0), id=str(n)) for n in range(100)))
    marks = [(s.x, s.y) for s in picture.shapes if isinstance(s, Mark)]
    assert len(marks) == len(set(marks)) == 71  # none over another
    assert "+29" in [s.text for s in picture.shapes if isinstance(s, Label)]
    assert picture.alternative.count("23 Nov 2026") == 100


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=60))
def test_every_mark_stands_inside_the_picture(days: list[int]) -> None:
    picture = drawn(*map(seen, days))
    marks = [s for s in picture.shapes if isinstance(s, Mark)]
    assert len(marks) == len(days)
    assert all(0 <= m.x <= picture.width and m.y >= 0 for m in marks)


def test_each_observer_has_a_colour_and_a_letter_that_are_told_under_the_axis() -> None:
    mentor = replace(seen(3), observer="K. Mentor", known_by=KnownBy.TOLD_BY_OTHER)
    picture = drawn(mentor, seen(0))
    marks = [s for s in picture.shapes if isinstance(s, Mark)]
    assert [m.stroke for m in marks] == [Role.WHO_1, Role.WHO_2, Role.WHO_1, Role.WHO_2]
    assert [m.form for m in marks[:2]] == ["square", "circle"]
    labels = [s.text for s in picture.shapes if isinstance(s, Label)]
    assert {"A", "B", "A  K. Mentor", "B  S"} <= set(labels)
    assert ", K. Mentor)." in picture.alternative


def test_one_observer_needs_no_letter_and_no_legend() -> None:
    picture = drawn(seen(3), seen(0))
    assert {m.stroke for m in picture.shapes if isinstance(m, Mark)} == {Role.PETROL}
    assert "A" not in [s.text for s in picture.shapes if isinstance(s, Label)]


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from("PQRSTUVWXYZ")), max_size=40))
def test_every_mark_and_name_stands_inside_the_picture(days: list[tuple[int, str]]) -> None:
    some = [replace(seen(n), id=f"{n}{i}", observer=who) for i, (n, who) in enumerate(days)]
    picture = drawn(*some)
    for shape in picture.shapes:
        if isinstance(shape, Mark):
            assert shape.r <= shape.x <= picture.width - shape.r
        if isinstance(shape, Mark | Label):
            assert 0 <= shape.y <= picture.height
