"""How is a text of several lines typed? In a field that grows, and takes what can be kept."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from lensdesk.cases.written import ANSWER, TextTooLong, text
from lensdesk.desk.status_line import say_fault
from lensdesk.errors import LensDeskError

_MOST_LINES = 12


class Note(QPlainTextEdit):
    """A text that grows with what is typed, from `least` to 12 lines; Tab leaves it."""

    def __init__(self, given: str, room: int, least: int = 1) -> None:
        super().__init__(given)
        self._least, self._room, self._longest = least, room, ANSWER
        self.setTabChangesFocus(True)
        # it wraps: a bar would come for the space at the end of a line alone, and hide the text
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def bound(self, longest: int) -> None:
        """Take no more than `longest` characters."""
        self._longest = longest

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop a text whole, or refuse it whole."""
        if self._takes(source.text()):
            super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method gives, as long as there is room."""
        if self._takes(event.commitString()):
            super().inputMethodEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter, as long as there is room."""
        given = "\n" if event.text() == "\r" else event.text()
        if not (given.isprintable() or given == "\n") or self._takes(given):
            super().keyPressEvent(event)

    def _takes(self, given: str) -> bool:
        """Whether a text fits and can be shown; where it does not, the reason is said."""
        if not given:
            return True
        here = self.textCursor()
        kept = self.document().characterCount() - 1
        room = self._longest - kept + here.selectionEnd() - here.selectionStart()
        try:
            if len(given) > room:
                raise TextTooLong(longest=self._longest)
            text(given, self._longest)
        except LensDeskError as fault:
            say_fault(self, fault)
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new selection, also on what is selected: no text is dragged out of the desk."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def _fit(self) -> None:
        wrapped = int(self.document().documentLayout().documentSize().height())
        long = wrapped > _MOST_LINES  # a scroll bar would wrap a line that fits without it
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if long else policy.ScrollBarAlwaysOff
        )
        lines = min(max(wrapped, self._least), _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + self._room)
