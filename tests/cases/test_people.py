from datetime import date

import pytest

from lensdesk.cases.people import Person, Stage, stage


@pytest.mark.parametrize(
    ("year", "day", "told"),
    [
        (None, date(2026, 11, 23), Stage.UNKNOWN),
        (2009, date(2026, 11, 23), Stage.CHILD),
        (2027, date(2026, 11, 23), Stage.CHILD),
        (2008, date(2026, 11, 23), Stage.UNKNOWN),
        (2008, date(2026, 12, 31), Stage.ADULT),
        (2007, date(2026, 1, 1), Stage.ADULT),
    ],
)
def test_child_or_adult_follows_from_the_year_as_far_as_it_can(
    year: int | None, day: date, told: Stage
) -> None:
    assert stage(Person("p", "L.", year), day) is told
