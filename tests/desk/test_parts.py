import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.desk.note import Note
from lensdesk.desk.parts import Choice, column, label, readable, scrolled


def test_the_wheel_never_changes_an_answer(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["ja", "nee"])
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, down)
    assert choice.currentText() == "ja"
    assert not down.isAccepted()


def test_a_note_grows_with_its_text_up_to_twelve_lines(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    note = Note("", 8)
    column(page, (0, 0, 0, 0), 0).addWidget(note)
    page.setFixedSize(300, 400)
    page.show()
    one = note.height()
    note.setPlainText("een zin die niet op een regel past, " * 3)
    several = note.height()
    assert not note.horizontalScrollBar().isVisible()
    note.setPlainText("regel\n" * 40)
    assert one < several < note.height()
    assert note.height() == 12 * note.fontMetrics().lineSpacing() + 8


def test_a_text_is_shown_as_it_was_written_and_never_as_markup(qtbot: QtBot) -> None:
    shown = label("<b>leeftijd</b> < 16 & ouder")
    qtbot.addWidget(shown)
    assert shown.text() == "<b>leeftijd</b> < 16 & ouder"
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_a_page_that_is_read_goes_to_its_end_and_back_by_key(qtbot: QtBot) -> None:
    page, content = QWidget(), QWidget()
    qtbot.addWidget(page)
    lines = column(content, (0, 0, 0, 0), 0)
    for n in range(100):
        lines.addWidget(label(f"regel {n}"))
    readable(page, content, column(page, (0, 0, 0, 0), 0))
    page.resize(300, 200)
    page.show()
    page.setFocus()
    area = page.focusProxy()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    QTest.keyClick(area, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
    QTest.keyClick(area, Qt.Key.Key_Home)
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("which", ["the first page", "a later page"])
def test_a_finger_moves_a_page_also_when_pages_before_it_are_gone(qtbot: QtBot, which: str) -> None:
    earlier = scrolled(label("een regel\n" * 200))
    if which == "a later page":
        qtbot.addWidget(earlier)
        with qtbot.waitSignal(earlier.destroyed):
            earlier.deleteLater()
    area = scrolled(label("een regel\n" * 200))
    qtbot.addWidget(area)
    area.resize(300, 300)
    area.show()
    finger = QTest.touchEvent(area.windowHandle(), QTest.createTouchDevice())
    finger.press(0, QPoint(100, 250)).commit()
    for high in range(240, 40, -20):
        finger.move(0, QPoint(100, high)).commit()
    finger.release(0, QPoint(100, 50)).commit()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
