"""Which cases are there, and for which is it time to look again? A line each, found by any word."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lensdesk.cases.caseload import is_due
from lensdesk.cases.model import CaseId, CaseSummary
from lensdesk.desk.theme import Look, kind
from lensdesk.graphics.shapes import Role
from lensdesk.words import isolated_name

_LINE = 64  # px, the height of a case
_BAR = 4  # px, what marks a case that is due
_DUE = Qt.ItemDataRole.UserRole + 1  # whether it is time to look again
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CaseLines(QAbstractListModel):
    """The cases as lines of two: the working name, and what happened last."""

    def __init__(self, look: Look, today: date, ending: Mapping[CaseId, date]) -> None:
        super().__init__()
        self._look, self._today, self._ending = look, today, ending
        self._cases: Sequence[CaseSummary] = ()

    def show_cases(self, cases: Sequence[CaseSummary]) -> None:
        """Have other cases in the list."""
        self.beginResetModel()
        self._cases = cases
        self.endResetModel()

    def case_at(self, line: int) -> CaseSummary | None:
        """The case on a line, from 0."""
        return self._cases[line] if 0 <= line < len(self._cases) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many cases there are."""
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is told of a case, made when it comes in sight."""
        case = self.case_at(index.row())
        match role:
            case _ if case is None:
                return None
            case Qt.ItemDataRole.DisplayRole:
                return f"{case.name}\n{self._told(case)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{isolated_name(case.name)}. {self._told(case)}"
            case _ if role == _DUE:
                return is_due(case, self._today)
        return None

    def _told(self, case: CaseSummary) -> str:
        words = self._look.words
        last = words.day(case.last_observed_at or case.created_at)
        told = words("shell.case-line", last=last, seen=case.seen, n=case.sent)
        until = self._ending.get(case.id)
        if until is not None:
            day = words.day(until)
            key = "forget.due-quiet" if until <= self._today else "forget.ends-quiet"
            told = f"{words(key, day=day)} · {told}"
        if case.look_again is None:
            return told
        reminder = "shell.look-now" if is_due(case, self._today) else "shell.look-again"
        return f"{words(reminder, day=words.day(case.look_again))} · {told}"


class CaseList(QListView):
    """The list itself. Only the lines in sight are painted, so thousands are as quick as ten.

    Enter or a click opens a case; ↑ on the first line goes back to the field above.
    """

    chosen = Signal(str)
    above = Signal()

    def __init__(
        self, look: Look, today: date, ending: Mapping[CaseId, date] = MappingProxyType({})
    ) -> None:
        super().__init__()
        self._look = look
        self.lines = CaseLines(look, today, ending)
        self.lines.setParent(self)
        kind(self, "lines")
        self.setAccessibleName(look.words("shell.cases"))
        self.setUniformItemSizes(True)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_cases(self, cases: Sequence[CaseSummary]) -> None:
        """Show other cases, and stand on the first."""
        self.lines.show_cases(cases)
        self.setCurrentIndex(self.lines.index(0, 0))

    def choose_current(self) -> None:
        """Open the case on which one stands."""
        self._choose(self.currentIndex())

    def fit(self, most: int) -> None:
        """Be as high as the lines, but for no more than `most` of them ask for room."""
        lines, px = self.lines.rowCount(), self._look.px
        room = px(12)
        self.setMaximumHeight(lines * px(_LINE) + room)
        self.setMinimumHeight(min(lines, most) * px(_LINE) + room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; ↑ on the first line leaves the list."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: _Index) -> None:
        case = self.lines.case_at(index.row())
        if case is not None:
            self.chosen.emit(case.id)


class _Painter(QStyledItemDelegate):
    """Paints the working name, and under it in small what happened last.

    What is due has a bar before it, a fuller sign and a heavier line: never in red, for nobody is
    in danger.
    """

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Room for two lines."""
        return QSize(self._look.px(160), self._look.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint both lines, each in its own direction."""
        name, _, told = str(index.data()).partition("\n")
        look, px = self._look, self._look.px
        painter.save()
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.colours[Role.PETROL_SOFT]))
        edge = option.rect.adjusted(px(16), option.rect.height() - 1, -px(16), 0)
        painter.fillRect(edge, QColor(look.colours[Role.LINE]))
        due = bool(index.data(_DUE))
        if due:
            bar = QRect(option.rect.left(), option.rect.top(), px(_BAR), option.rect.height())
            painter.fillRect(bar, QColor(look.colours[Role.PETROL]))
        area = option.rect.adjusted(px(16), px(6), -px(16), -px(6))
        half = area.height() // 2
        soft = Role.PETROL if due else Role.SOFT
        lines = ((name, 15, True, Role.INK, 0), (f"◆ {told}" if due else told, 13, due, soft, half))
        for text, size, bold, role, down in lines:
            font = QFont(option.font)
            font.setPixelSize(px(size))
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(look.colours[role]))
            line = QRect(area.left(), area.top() + down, area.width(), half)
            fitting = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, area.width()
            )
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(line, left | Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.restore()
