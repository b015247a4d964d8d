"""The list of cases, and the form that begins a new one."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lensdesk.cases.model import CaseSummary, Contact
from lensdesk.casework.sample import is_sample
from lensdesk.casework.visiting import LONGEST
from lensdesk.desk.parts import Choice, button, column, frame, label, scrolled
from lensdesk.desk.sample import SampleOffer
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.graphics.shapes import Role

_LINE = 64  # px, the height of a case
_SHOWN = 8  # cases at once; more scroll
_DUE = Qt.ItemDataRole.UserRole + 1  # whether it is time to look again
_Index = QModelIndex | QPersistentModelIndex


class CasesPage(QWidget):
    """Opens a case, or begins one with one of `lenses`, whose names stand by their ids."""

    opened = Signal(str)
    begun = Signal(str, str, object, str, str)
    sample_wanted = Signal()

    def __init__(
        self, look: Look, cases: Sequence[CaseSummary], today: date, lenses: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._lenses = lenses
        self._look, self._today = look, today
        kind(self, "page")
        px, words = look.px, look.words
        content = QWidget()
        beside = QBoxLayout.Direction.LeftToRight
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.compact else beside, content)
        outer.setSpacing(px(24))
        outer.setContentsMargins(px(48), px(32), px(48), px(32))
        left = QWidget()
        inside = column(left, (0, 0, 0, 0), px(10))
        inside.addWidget(label(words("shell.cases"), "title"))
        lead = "shell.cases-lead" if cases else "shell.cases-empty"
        inside.addWidget(label(words(lead), "soft"))
        self.list = self._listed(cases)
        inside.addWidget(self.list)
        if not any(is_sample(case.id) for case in cases):
            inside.addWidget(SampleOffer(look, self.sample_wanted.emit, explained=not cases))
        inside.addStretch(1)
        outer.addWidget(left, 3)
        outer.addWidget(self._form(), 2, Qt.AlignmentFlag.AlignTop)
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))
        if cases:
            self.list.setCurrentRow(0)
        self.setFocusProxy(self.list if cases else self.name)

    def failed(self, fault: LensDeskError) -> None:
        """Say why the case could not be begun or opened."""
        self.list.setEnabled(True)
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()

    def _listed(self, cases: Sequence[CaseSummary]) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self._look.words("shell.cases"))
        made.setUniformItemSizes(True)
        made.setItemDelegate(_CaseLines(self._look, made))
        for case in cases:
            made.addItem(self._line(case))
        made.itemActivated.connect(self._open)
        made.itemClicked.connect(self._open)
        if not cases:
            made.hide()
        shown = min(len(cases), _SHOWN)
        if shown == len(cases):
            made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFixedHeight(shown * self._look.px(_LINE) + self._look.px(20))
        return made

    def _form(self) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("card")
        inside = column(card, (px(24), px(20), px(24), px(24)), px(8))
        inside.addWidget(label(words("shell.new-case"), "heading"))
        inside.addWidget(label(words("shell.new-case-lead"), "small"))
        self.name = QLineEdit()
        self.contact = Choice()
        for contact in Contact:
            self.contact.addItem(words(f"shell.contact-{contact}"), contact.value)
        self.present = QLineEdit()
        self.present.setPlaceholderText(words("shell.present-example"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(words("visits.place-example"))
        self.name.setMaxLength(200)
        for told in (self.place, self.present):
            told.setMaxLength(10 * LONGEST)  # what is too long is told, not cut
        self.lens = Choice()
        for lens, name in self._lenses.items():
            self.lens.addItem(name, lens)
        named: tuple[tuple[str, QWidget], ...] = (
            ("shell.working-name", self.name),
            *((("shell.which-lens", self.lens),) if len(self._lenses) > 1 else ()),
            ("shell.contact", self.contact),
            ("visits.place", self.place),
            ("shell.present", self.present),
        )
        for key, field in named:
            field.setObjectName(f"new-case-{key.partition('.')[2]}")
            text = words(key)
            field.setAccessibleName(text)
            inside.addWidget(label(text, "group"))
            inside.addWidget(field)
        inside.addSpacing(px(6))
        self.begin = button(words("shell.begin-case"), self._begin, "primary")
        inside.addWidget(self.begin)
        self.name.returnPressed.connect(self._begin)
        self.place.returnPressed.connect(self._begin)
        self.present.returnPressed.connect(self._begin)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        return card

    def _line(self, case: CaseSummary) -> QListWidgetItem:
        words = self._look.words
        last = words.day(case.last_observed_at or case.created_at)
        told = words("shell.case-line", last=last, seen=case.seen, n=case.sent)
        again, due = case.look_again, False
        if again is not None:
            due = again <= self._today
            reminder = "shell.look-now" if due else "shell.look-again"
            told = f"{words(reminder, day=words.day(again))} · {told}"
        item = QListWidgetItem(f"{case.name}\n{told}")
        item.setData(Qt.ItemDataRole.UserRole, case.id)
        item.setData(_DUE, due)
        return item

    def _open(self, item: QListWidgetItem) -> None:
        self.list.setEnabled(False)  # where one click activates, the click comes a second time
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _begin(self) -> None:
        contact = Contact(self.contact.currentData())
        lens = str(self.lens.currentData())
        told = self.present.text(), self.place.text()
        self.begun.emit(self.name.text(), lens, contact, *told)


class _CaseLines(QStyledItemDelegate):
    """A case in two lines: its working name, and softer what is in it."""

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for two lines."""
        return QSize(super().sizeHint(option, index).width(), self._look.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint both lines over the plain item."""
        name, _, told = str(index.data()).partition("\n")
        look, area = self._look, option.rect.adjusted(self._look.px(16), 0, -self._look.px(16), 0)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.colours[Role.PETROL_SOFT]))
        middle = area.center().y()
        due = bool(
            index.data(_DUE)
        )  # told in words, and heavier: never in red, nobody is in danger
        soft = Role.PETROL if due else Role.SOFT
        lines = ((name, 15, True, Role.INK, area.top()), (told, 13, due, soft, middle))
        for text, size, bold, role, top in lines:
            font = QFont(option.font)
            font.setPixelSize(look.px(size))
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(look.colours[role]))
            line = QRect(area.left(), top + look.px(2), area.width(), look.px(28))
            fitting = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)
