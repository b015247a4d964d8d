from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.desk.note import Note
from lensdesk.desk.parts import Choice, column, label, readable


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
