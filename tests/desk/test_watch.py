"""When does the desk hide by itself?"""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lensdesk.desk.system import Leaving
from lensdesk.desk.watch import Watch

HOUR = 3600.0


@pytest.mark.parametrize("jump", [HOUR, -HOUR, 10 * 365 * 24 * HOUR])
def test_a_clock_that_jumps_hides_the_desk_and_one_that_is_set_a_little_does_not(
    qtbot: QtBot, jump: float
) -> None:
    clocks = iter([(0.0, 0.0), (10.5, 10.0), (20.5 + jump, 20.0), (30.5 + jump, 30.0)])
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    watch = Watch(application, Leaving(), lambda: next(clocks))
    told: list[str] = []
    watch.away.connect(lambda: told.append("away"))
    for expected in ([], ["away"], ["away"]):
        watch.look_at_clocks()
        assert told == expected
