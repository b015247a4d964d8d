"""What may somebody who looks over a shoulder read? Only the row on which somebody works.

Everything else that an open page says is drawn as a plain bar of the same size, so that nothing
moves. The row is where the keyboard stands or the pointer rests; the line at the top, the rail and
the line at the bottom say nothing of a person and stay, but for the name and the contact.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lensdesk.desk.painting import DrawingView
from lensdesk.desk.theme import Look
from lensdesk.graphics.shapes import Role

_ROWS = {"row", "row-here"}
_CARDS = {"note", "why", "card", "danger", "box", "bar"}  # where there are no rows
_OPEN = {"top", "status", "rail"}  # what they say is the same for every case
_WORDS = {"link", "chip"}  # buttons that carry what somebody wrote
_MOVED = {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave}
VEILED = "veiled"  # property of what is about a case although it stands in an open part


class Privacy(QObject):
    """Veils what is shown, for as long as it lives."""

    def __init__(self, application: QApplication, window: QWidget, look: Look) -> None:
        super().__init__()
        self._window, self._bar = window, QColor(look.colours[Role.SILENT])
        self._application = application
        application.installEventFilter(self)
        window.update()  # and all that stands in it

    def end(self) -> None:
        """Show everything again."""
        self._application.removeEventFilter(self)
        self._window.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw a bar instead of a text; draw anew where somebody goes."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            if self._is_secret(watched) and not is_worked_on(watched):
                self._veil(watched)
                return True
        elif event.type() in _MOVED and isinstance(watched, QWidget):
            _row_of(watched).update()  # and all that stands in it
        return False

    def _is_secret(self, widget: QWidget) -> bool:
        if widget.property(VEILED):
            return True
        match widget:
            case QPushButton():
                if widget.property("kind") not in _WORDS:
                    return False
            case QLabel() | QLineEdit() | QComboBox() | DrawingView():
                pass
            case _:
                if not isinstance(widget.parent(), QPlainTextEdit | QAbstractItemView):
                    return False
        if widget.window() is not self._window:  # a list or menu that was opened to choose from
            return False
        return not any(above.property("kind") in _OPEN for above in _with_parents(widget))

    def _veil(self, widget: QWidget) -> None:
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        line = widget.fontMetrics().height()
        text = str(widget.property("text") or "")
        wide = QFontMetrics(widget.font()).horizontalAdvance(text) if text else widget.width()
        margin = 0 if isinstance(widget, QLabel) else line // 2
        width = max(min(wide, widget.width() - 2 * margin), 0)
        height = min(line * 0.7, widget.height())
        start = widget.width() - margin - width if widget.isRightToLeft() else margin
        area = QRectF(start, (min(widget.height(), line * 2) - height) / 2, width, height)
        if text or not isinstance(widget, QLabel):
            painter.drawRoundedRect(area, height / 3, height / 3)


def veil_lines(view: QAbstractItemView, look: Look) -> None:
    """Let a list show the text of one line alone, where that is wanted."""
    if look.preferences.private:
        view.setItemDelegate(_OneLine(view))


class _OneLine(QStyledItemDelegate):
    """Shows the text of the line on which a list stands, and of no other."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the text out of every other line."""
        super().initStyleOption(option, index)
        view = self.parent()
        if isinstance(view, QAbstractItemView) and index != view.currentIndex():
            option.text = "…"


def is_worked_on(widget: QWidget) -> bool:
    """Whether somebody stands or points at the row of a widget."""
    row = _row_of(widget)
    focus = QApplication.focusWidget()
    stands = focus is not None and (row is focus or row.isAncestorOf(focus))
    return stands or row.underMouse()


def _row_of(widget: QWidget) -> QWidget:
    above = _with_parents(widget)
    found = (w for kinds in (_ROWS, _CARDS) for w in above if w.property("kind") in kinds)
    return next(found, widget)


def _with_parents(widget: QWidget) -> list[QWidget]:
    found = [widget]
    while (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found
