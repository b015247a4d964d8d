"""What somebody who looks over a shoulder reads, and what stays behind on the clipboard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.desk.case_page import CasePage
from lensdesk.desk.clipboard import Clipboard
from lensdesk.desk.keys import BOUND
from lensdesk.desk.privacy import is_worked_on
from lensdesk.desk.window import Window
from lensdesk.preferences import load
from tests.desk.practice import open_case, press, row_of, strike

GIFTS, FRIENDS = "gifts-then-favours", "suddenly-older-friends"


def ink(widget: QWidget) -> int:
    """How many points of a widget, as it is drawn, are as dark as a letter."""
    image = widget.grab().toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(p.alpha() > 128 and p.lightness() < 110 for p in points)


def label_of(row: QWidget, text: str) -> QLabel:
    return next(w for w in row.findChildren(QLabel) if w.text() == text)


def shown_case(window: Window) -> CasePage:
    assert window.room is not None
    assert window.room.case_page is not None
    return window.room.case_page


def test_only_the_row_on_which_somebody_stands_can_be_read(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    strike(BOUND["private"])
    assert load(window._places.preferences).private
    page = shown_case(window)
    QApplication.processEvents()
    here, other = row_of(page, GIFTS), row_of(page, FRIENDS)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert here.isAncestorOf(focus)
    first = label_of(here, "Kreeg cadeaus en moet nu iets terugdoen")
    second = label_of(other, "Gaat opeens om met veel oudere mensen")
    third = "Krijgt veel geld voor kleine klusjes"
    size = label_of(page, third).size()
    assert (ink(first) > 0, ink(second)) == (True, 0)
    page.go_to(FRIENDS)
    QApplication.processEvents()
    assert (ink(first), ink(second) > 0) == (0, True)
    strike(BOUND["private"])
    again = label_of(row_of(shown_case(window), FRIENDS), "Gaat opeens om met veel oudere mensen")
    QApplication.processEvents()
    assert ink(again) > 0
    assert label_of(shown_case(window), third).size() == size


@pytest.mark.parametrize("name", ["timeline", "network", "assessment", "referral"])
def test_no_page_shows_text_of_a_case_beside_where_somebody_works(
    window: Window, qtbot: QtBot, name: str
) -> None:
    open_case(window, qtbot, "Linde")
    strike(BOUND["private"])
    page = shown_case(window)
    strike(BOUND[name])
    QApplication.processEvents()
    shown = [
        w
        for kind in (QLabel, QPlainTextEdit)
        for w in page._stack.findChildren(kind)
        if w.isVisible() and not is_worked_on(w)
    ]
    assert shown
    readable = [w for w in shown if not isinstance(w, QPlainTextEdit)]
    assert [w.text() for w in readable if isinstance(w, QLabel) and ink(w)] == []
    for view in page._stack.findChildren(QListWidget):
        if view.isVisible() and view.count() > 1:
            option = view.itemDelegate()
            assert option.parent() is view


def test_the_name_of_the_case_is_veiled_at_the_top_too(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["private"])
    assert ink(label_of(window.page, "Casus Noor")) == 0
    strike(BOUND["private"])
    assert ink(label_of(window.page, "Casus Noor")) > 0


@pytest.fixture
def note(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    made = QPlainTextEdit("een telefoon van R.")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.selectAll()
    yield made
    QApplication.clipboard().clear()


def test_what_is_copied_is_marked_for_no_history_and_goes_by_itself(
    note: QPlainTextEdit, qtbot: QtBot
) -> None:
    clipboard = QApplication.clipboard()
    watch = Clipboard(clipboard, stays=50)
    note.copy()
    copied = clipboard.mimeData()
    assert copied is not None
    assert copied.text() == "een telefoon van R."
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "")
    assert not watch._timer.isActive()


def test_what_is_copied_goes_at_a_lock(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "regenboogvis")
    field.selectAll()
    field.copy()
    assert QApplication.clipboard().text() == "regenboogvis"
    press(Qt.Key.Key_F9)
    assert QApplication.clipboard().text() == ""


def test_no_text_is_dragged_out_of_a_note(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to(GIFTS)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "regenboogvis")
    field.selectAll()
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 16))
    assert field.textCursor().selectedText() == ""
    QTest.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 16))


def test_another_look_keeps_the_veil(window: Window, qtbot: QtBot) -> None:
    open_case(window, qtbot, "Noor")
    strike(BOUND["private"])
    strike(BOUND["theme"])
    assert window.look.preferences.private
    assert window._privacy is not None
    window.prefer(replace(window.look.preferences, private=False))
    assert window._privacy is None
    mime = QMimeData()
    mime.setText("van een ander programma")
    QApplication.clipboard().setMimeData(mime)
