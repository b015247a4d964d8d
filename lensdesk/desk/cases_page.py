"""The list of cases, and the form that begins a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lensdesk.cases.model import CaseSummary, Contact
from lensdesk.desk.parts import button, column, frame, label, row
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError


class CasesPage(QWidget):
    """Opens a case, or begins one."""

    opened = Signal(str)
    begun = Signal(str, object, str)

    def __init__(self, look: Look, cases: Sequence[CaseSummary]) -> None:
        super().__init__()
        self._look = look
        kind(self, "page")
        px, words = look.px, look.words
        outer = row(px(24))
        self.setLayout(outer)
        outer.setContentsMargins(px(48), px(32), px(48), px(32))
        left = QWidget()
        inside = column(left, (0, 0, 0, 0), px(10))
        inside.addWidget(label(words("shell.cases"), "title"))
        lead = "shell.cases-lead" if cases else "shell.cases-empty"
        inside.addWidget(label(words(lead), "soft"))
        self.list = QListWidget()
        self.list.setAccessibleName(words("shell.cases"))
        self.list.setUniformItemSizes(True)
        for case in cases:
            self._add(case)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        inside.addWidget(self.list, 1)
        self.list.setVisible(bool(cases))
        if not cases:
            inside.addStretch(1)
        outer.addWidget(left, 3)
        outer.addWidget(self._form(), 2, Qt.AlignmentFlag.AlignTop)
        if cases:
            self.list.setCurrentRow(0)
        self.setFocusProxy(self.list if cases else self.name)

    def failed(self, fault: LensDeskError) -> None:
        """Say why the case could not be begun."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()

    def _form(self) -> QWidget:
        px, words = self._look.px, self._look.words
        card = frame("card")
        inside = column(card, (px(24), px(20), px(24), px(24)), px(8))
        inside.addWidget(label(words("shell.new-case"), "heading"))
        inside.addWidget(label(words("shell.new-case-lead"), "small"))
        self.name = QLineEdit()
        self.contact = QComboBox()
        for contact in Contact:
            self.contact.addItem(words(f"shell.contact-{contact}"), contact.value)
        self.present = QLineEdit()
        self.present.setPlaceholderText(words("shell.present-example"))
        self.name.setMaxLength(200)
        self.present.setMaxLength(200)
        named = (
            ("shell.working-name", self.name),
            ("shell.contact", self.contact),
            ("shell.present", self.present),
        )
        for key, field in named:
            text = words(key)
            field.setAccessibleName(text)
            inside.addWidget(label(text, "group"))
            inside.addWidget(field)
        inside.addSpacing(px(6))
        self.begin = button(words("shell.begin-case"), self._begin, "primary")
        inside.addWidget(self.begin)
        self.name.returnPressed.connect(self._begin)
        self.present.returnPressed.connect(self._begin)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        return card

    def _add(self, case: CaseSummary) -> None:
        words = self._look.words
        last = words.day(case.last_observed_at or case.created_at)
        told = words("shell.case-line", last=last, seen=case.seen, sent=case.sent)
        item = QListWidgetItem(f"{case.name}\n{told}")
        item.setData(Qt.ItemDataRole.UserRole, case.id)
        self.list.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _begin(self) -> None:
        contact = Contact(self.contact.currentData())
        self.begun.emit(self.name.text(), contact, self.present.text())
