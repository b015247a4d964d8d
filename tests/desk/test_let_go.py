"""What does a page leave in memory when it is gone? As much after twenty times as after two."""

import gc
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lensdesk.desk.case_page import CasePage
from lensdesk.desk.keys import BOUND
from lensdesk.desk.rail import PAGES
from lensdesk.desk.window import Window
from tests.desk.practice import open_case, strike


def left_behind() -> Counter[str]:
    """How many there are of each kind of object of Qt, and of kinds that were made on the way."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    kept = [o for o in gc.get_objects() if isinstance(o, QObject | type)]
    return Counter(type(o).__name__ for o in [*kept, *QApplication.allWidgets()])


def twice_and_twenty_times(do: Callable[[], object]) -> tuple[Counter[str], Counter[str]]:
    for _time in range(2):
        do()
    twice = left_behind()
    for _time in range(18):
        do()
    return twice, left_behind()


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> CasePage:
    return open_case(window, qtbot, "Linde")


@pytest.mark.parametrize("name", [*PAGES, "health"])
def test_a_page_that_was_opened_twenty_times_leaves_as_much_as_one_of_two_times(
    window: Window, page: CasePage, name: str
) -> None:
    page.show_page(name)
    del page

    def look_otherwise() -> None:
        now = window.look.preferences
        window.prefer(replace(now, dark=not now.dark))
        QApplication.processEvents()

    twice, often = twice_and_twenty_times(look_otherwise)
    assert often - twice == Counter()


def test_a_file_dialog_that_was_left_is_gone(page: CasePage) -> None:
    def ask_and_leave() -> None:
        page.make_letter()
        QApplication.processEvents()
        ask = QApplication.activeModalWidget()
        assert isinstance(ask, QFileDialog)
        ask.reject()
        QApplication.processEvents()

    twice, often = twice_and_twenty_times(ask_and_leave)
    assert often - twice == Counter()


def test_the_veil_leaves_nothing_of_the_pages_that_it_covered(page: CasePage) -> None:
    page.show_page("timeline")
    del page

    def veil_and_show() -> None:
        strike(BOUND["private"])
        QApplication.processEvents()

    twice, often = twice_and_twenty_times(veil_and_show)
    assert often - twice == Counter()
