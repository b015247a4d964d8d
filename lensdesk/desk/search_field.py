"""Finds a sign in any life domain by any of its words, in either language."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from lensdesk.cases.model import Answer
from lensdesk.desk.checklist.sign_row import ANSWERS
from lensdesk.desk.own_undo import left_to_case
from lensdesk.desk.theme import Look, kind
from lensdesk.lens.model import Lens
from lensdesk.lens.search import Kind, find, index

_MOST = 8  # results that show at once


class SearchField(QLineEdit):
    """Ctrl+F, two letters, ↓ and Enter: the sign is there. `1`, `2` and `3` answer it at once."""

    chosen = Signal(str)
    answered = Signal(str, object)

    def __init__(self, look: Look, lens: Lens) -> None:
        super().__init__()
        self._look, self._lens = look, lens
        self._entries = tuple(e for e in index(lens) if e.kind is Kind.SIGN)
        kind(self, "find")
        self.setObjectName("search")
        self.setPlaceholderText(look.words("desk.search"))
        self.setAccessibleName(look.words("desk.search-name"))
        self.setClearButtonEnabled(True)
        self._list = QListWidget(self)
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._choose)
        self.textEdited.connect(self._show)
        self.installEventFilter(self)

    def begin(self) -> None:
        """Be ready for the next search: what was typed before goes with the first letter."""
        self.setFocus()
        self.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ ↑ Enter and Esc work on the results; Ctrl+Z takes back what was answered last."""
        if left_to_case(self, event):
            return True
        if event.type() is QEvent.Type.FocusOut:
            self._list.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in ANSWERS and self._answer(ANSWERS[Qt.Key(key)], event.text()):
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                last = self._list.count() - 1
                self._list.setCurrentRow(max(0, min(self._list.currentRow() + step, last)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentItem())
                return True
            if key == Qt.Key.Key_Escape and (self._list.isVisible() or self.text()):
                self.clear()
                self._list.hide()
                return True
        return super().eventFilter(watched, event)

    def _answer(self, answer: Answer, digit: str) -> bool:
        """Answer the sign on which the list stands, unless the digit looks for something."""
        item = self._list.currentItem()
        if item is None or self._list.isHidden() or find(self._entries, self.text() + digit):
            return False
        sign = str(item.data(Qt.ItemDataRole.UserRole))
        self.setText("")  # `clear` could be undone, and Ctrl+Z is for the answer now
        self._list.hide()
        self.answered.emit(sign, answer)
        return True

    def _show(self, text: str) -> None:
        self._list.clear()
        language = self._look.preferences.language
        for sign in (entry.id for entry in find(self._entries, text)):
            indicator = self._lens.indicator[self._lens.signs[sign].indicator]
            domain = self._lens.domain[indicator.domain].short[language]
            item = QListWidgetItem(f"{self._lens.signs[sign].label[language]}  ·  {domain}")
            item.setData(Qt.ItemDataRole.UserRole, sign)
            self._list.addItem(item)
        if not self._list.count():
            self._list.hide()
            return
        self._list.setCurrentRow(0)
        height = self._list.sizeHintForRow(0) * min(self._list.count(), _MOST) + 4
        self._list.resize(max(self.width(), self._look.px(520)), height)
        beside = 0 if self.isRightToLeft() else self.width() - self._list.width()
        corner = QPoint(beside, self.height() + 4)  # where the line of the top has room
        self._list.move(self.mapToGlobal(corner))
        self._list.show()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            sign = str(item.data(Qt.ItemDataRole.UserRole))
            self.clear()
            self._list.hide()
            self.chosen.emit(sign)
