"""The small parts of every page: labels, buttons, frames and columns, made in one line."""

import sys
from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import kind

_AT_THE_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_BOLD = ("group", "strong")
_FINGER = QObject()  # a child of the program goes after the list of gestures, and would look in it


def label(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """A text that is shown as it is: never guessed to be HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if made.isRightToLeft():  # a text that is written the other way begins there as well
        made.setAlignment(_AT_THE_RIGHT)
    if name in _BOLD:
        made.setIndent(2)  # a bold J reaches a little to the left of where it begins
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


def roomy(widget: QPushButton, size: int, margin: int) -> None:
    """Give a button room for its text in bold of `size` px, so that choosing it moves nothing."""
    font = QFont(widget.font())
    font.setPixelSize(size)
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
        spoken(self, QAccessible.Role.Button)
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


class Choice(QComboBox):
    """A choice out of a list. The wheel scrolls the page past it, and never changes the answer.

    On Linux Qt tells what is chosen in the place of the name; there the description begins with it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._about = ""
        self.setView(QListView(self))  # the plain one takes no height from a style sheet

    def setAccessibleName(self, name: str) -> None:
        """Say what is asked."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(self._about)

    def setAccessibleDescription(self, description: str) -> None:
        """Say what helps to answer."""
        self._about = description
        said = (self.accessibleName(), description) if sys.platform == "linux" else (description,)
        super().setAccessibleDescription(". ".join(filter(None, said)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that a style sheet takes away."""
        super().paintEvent(event)
        painter = QPainter(self)
        edge = self.height() // 3
        area = self.rect().adjusted(edge, 0, -edge, 0)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, "▾")


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins on a desk that may be mirrored: `start` is where a line begins."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)


def column(parent: QWidget, around: tuple[int, int, int, int], spacing: int) -> QVBoxLayout:
    """A column in `parent`; the margins around it are start, top, end, bottom."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(margins(*around))
    made.setSpacing(spacing)
    return made


def stacked(spacing: int) -> QVBoxLayout:
    """A column without margins, to be part of another layout."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
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
    _scroll_by_touch(made.viewport())
    return made


def _scroll_by_touch(shown: QWidget) -> None:
    """Let `shown` be moved by a finger."""
    QScroller.scroller(shown)
    shown.grabGesture(_touch())
    shown.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)


@cache
def _touch() -> Qt.GestureType:
    """The gesture that moves, one for the whole program.

    Each that is asked of Qt is a new one, with an enumeration of its own that is never let go.
    """
    return QScroller.grabGesture(_FINGER, QScroller.ScrollerGestureType.TouchGesture)


class _Reader(QObject):
    """Home and End on a page that is read go to its begin and its end."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll; every other key goes on to the page."""
        if isinstance(watched, QScrollArea) and isinstance(event, QKeyEvent):
            bar = watched.verticalScrollBar()
            ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
            key = Qt.Key(event.key())
            if event.type() is QEvent.Type.KeyPress and key in ends:
                bar.setValue(ends[key])
                return True
        return super().eventFilter(watched, event)


def readable(page: QWidget, content: QWidget, layout: QVBoxLayout) -> None:
    """Let `page` be read by key: arrows, Page Down, Home and End scroll its `content`.

    A screen reader says its first heading when the keyboard comes on it.
    """
    area = scrolled(content)
    headings = (found.text() for found in content.findChildren(QLabel))
    area.setAccessibleName(next(filter(None, headings), ""))
    spoken(area, QAccessible.Role.Document)
    area.installEventFilter(_Reader(area))
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout.addWidget(area)
    page.setFocusProxy(area)


def amid(card: QWidget, margins: tuple[int, int, int, int]) -> QWidget:
    """A page with `card` in its middle, as high as its texts ask: an alignment would squeeze it."""
    page = QWidget()
    both = column(page, margins, 0)
    line = row(0)
    line.addStretch(1)
    line.addWidget(card)
    line.addStretch(1)
    both.addStretch(1)
    both.addLayout(line)
    both.addStretch(1)
    return page


def narrowed(content: QWidget, margins: tuple[int, int, int, int], most: int) -> QWidget:
    """A part of `content` that is at most so wide: lines and buttons stay near what they say."""
    inner = QWidget()
    inner.setMaximumWidth(most)
    line = QHBoxLayout(content)
    line.setContentsMargins(*margins)
    line.addWidget(inner, 1)
    line.addStretch(0)
    return inner


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def widgets(layout: QLayout) -> Iterator[QWidget]:
    """The widgets that stand in a layout, in their order."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
