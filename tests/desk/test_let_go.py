"""What does a page leave in memory when it is gone? As much after eight times as after two."""

import gc
import subprocess
import sys
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.window import Window
from tests.desk.practice import open_case, strike


def left_behind() -> Counter[str]:
    """How many there are of each kind of object of Qt, and of kinds that were made on the way."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    found = gc.get_objects()
    kept = [o for o in found if isinstance(o, QObject) or (isinstance(o, type) and is_adrift(o))]
    return Counter(type(o).__name__ for o in [*kept, *QApplication.allWidgets()])


def is_adrift(kind: type) -> bool:
    """Whether a kind is in no module: then it was made on the way, and not brought by an import."""
    home = sys.modules.get(kind.__module__)
    return not hasattr(home, kind.__qualname__.partition(".")[0])


def twice_and_eight_times(do: Callable[[], object]) -> tuple[Counter[str], Counter[str]]:
    for _time in range(2):
        do()
    twice = left_behind()
    for _time in range(6):
        do()
    return twice, left_behind()


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> CasePage:
    return open_case(window, qtbot, "Linde")


def test_pages_that_were_opened_eight_times_leave_as_much_as_those_of_two_times(
    window: Window, page: CasePage
) -> None:
    del page

    def open_them() -> None:
        assert window.room is not None
        window.room.rebuild(window.look)
        assert window.room.case_page is not None
        for name in ("timeline", "network", "referral", "health"):
            window.room.case_page.show_page(name)
        QApplication.processEvents()

    twice, often = twice_and_eight_times(open_them)
    assert often - twice == Counter()


def test_a_file_dialog_that_was_left_is_gone(page: CasePage) -> None:
    def ask_and_leave() -> None:
        page.make_letter()
        QApplication.processEvents()
        ask = QApplication.activeModalWidget()
        assert isinstance(ask, QFileDialog)
        ask.reject()
        QApplication.processEvents()

    twice, often = twice_and_eight_times(ask_and_leave)
    assert often - twice == Counter()


def test_the_veil_leaves_nothing_of_the_pages_that_it_covered(page: CasePage) -> None:
    page.show_page("timeline")
    del page

    def veil_and_show() -> None:
        strike(BOUND["private"])
        QApplication.processEvents()

    twice, often = twice_and_eight_times(veil_and_show)
    assert often - twice == Counter()


def test_what_draws_letters_is_not_in_memory_before_a_letter_is_made() -> None:
    asked = (
        "import sys, lensdesk.vault, lensdesk.desk.room\n"
        "sys.exit(any(name.partition('.')[0] in {'reportlab', 'pikepdf'} for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
