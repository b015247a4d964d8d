"""The small parts of every page: labels, buttons, frames and columns, made in one line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lensdesk.desk.theme import kind


def label(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """A text that is shown as it is: never guessed to be HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    kind(made, name)
    return made


def button(text: str, pressed: Callable[[], object], name: str = "plain") -> QPushButton:
    """A button; its text is its accessible name."""
    made = QPushButton(text.replace("&", "&&"))
    made.setAccessibleName(text)
    made.setAutoDefault(True)
    made.clicked.connect(lambda _checked=False: pressed())
    kind(made, name)
    return made


def roomy(widget: QPushButton, margin: int) -> None:
    """Give a button room for its text in bold, so that choosing it moves nothing."""
    font = QFont(widget.font())
    font.setBold(True)
    text = widget.text().replace("&&", "&")
    widget.setMinimumWidth(QFontMetrics(font).horizontalAdvance(text) + margin)


def frame(name: str) -> QFrame:
    """A frame that the style sheet gives its look."""
    made = QFrame()
    kind(made, name)
    return made


class Card(QFrame):
    """A card that can be pressed as a whole, by mouse, touch or Enter."""

    pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        kind(self, "why")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press by mouse or touch."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


def column(parent: QWidget, margins: tuple[int, int, int, int], spacing: int) -> QVBoxLayout:
    """A column in `parent`; margins are left, top, right, bottom."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def row(spacing: int) -> QHBoxLayout:
    """A row without margins."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


def scrolled(content: QWidget, name: str = "clear") -> QScrollArea:
    """`content`, scrolled up and down when it does not fit."""
    kind(content, name)
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(content)
    return made


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
