"""What the system asks of a program's look, also while it is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from lensdesk.desk.window import Window
from tests.desk.practice import open_case


def test_the_desk_follows_the_system_and_keeps_its_place(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    page.go_to("gifts-then-favours")
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)  # without a screen no system says it
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    look = window.look.preferences
    assert (look.dark, look.contrast) == (True, True)
    assert window.room is not None
    assert window.room.case_page is not None
    assert window.room.case_page.place.sign == "gifts-then-favours"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    look = window.look.preferences
    assert (look.dark, look.contrast) == (False, True)


def test_nothing_moves_by_itself(window: Window, qtbot: QtBot) -> None:
    page = open_case(window, qtbot, "Noor")
    assert not any(QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect)
    asked = QStyle.StyleHint.SH_Widget_Animation_Duration
    shown: list[QWidget] = [page, *page.findChildren(QPushButton)]
    assert {w.style().styleHint(asked, None, w) for w in shown} == {0}
