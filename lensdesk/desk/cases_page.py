"""The list of cases, and the form that begins a new one."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QWidget

from lensdesk.cases import written
from lensdesk.cases.caseload import findable, found, is_due, ordered
from lensdesk.cases.model import CaseId, CaseSummary, Contact
from lensdesk.casework.sample import is_sample
from lensdesk.desk.addresses.file_drop import LETTERS, Dropped
from lensdesk.desk.ask_file import ask_which
from lensdesk.desk.bounded import bound
from lensdesk.desk.case_list import CaseList
from lensdesk.desk.openings import Beginning
from lensdesk.desk.parts import Choice, button, column, frame, label, row, scrolled
from lensdesk.desk.sample import SampleOffer
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError

_RESTED = 800  # ms after the last key, when somebody has looked
_AT_LEAST = 5  # cases that ask for room where there are so many; more scroll


class CasesPage(Dropped):
    """Opens a case, or begins one with one of `lenses`, whose names stand by their ids."""

    opened = Signal(str)
    begun = Signal(object)
    sample_wanted = Signal()
    letter_given = Signal(object)
    ends = LETTERS
    searched = Signal(int)

    def __init__(  # by name, what stands on it
        self,
        look: Look,
        cases: Sequence[CaseSummary],
        today: date,
        lenses: Mapping[str, str],
        ending: Mapping[CaseId, date] = MappingProxyType({}),
        warnings: Sequence[str] = (),
    ) -> None:
        """Show the cases; `ending` says which are to be forgotten soon, and when.

        `warnings` are those of the place where the vault lies, as codes of `whereabouts`.
        """
        super().__init__()
        self._ending, self._warnings = ending, warnings
        self._rested = QTimer(self, singleShot=True, interval=_RESTED)
        self._rested.timeout.connect(self._looked_for)
        self._lenses = lenses
        self._look, self._today = look, today
        self._entries = findable(ordered(cases, today), lenses)
        kind(self, "page")
        px = look.px
        content = QWidget()
        beside = QBoxLayout.Direction.LeftToRight
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.compact else beside, content)
        outer.setSpacing(px(24))
        outer.setContentsMargins(px(48), px(32), px(48), px(32))
        outer.addWidget(self._caseload(), 3)
        outer.addWidget(self._form(), 2, Qt.AlignmentFlag.AlignTop)
        column(self, (0, 0, 0, 0), 0).addWidget(scrolled(content))
        self.given.connect(self.letter_given)
        self._show()
        self.setFocusProxy(self.list if cases else self.name)

    def failed(self, fault: LensDeskError) -> None:
        """Say why the case could not be begun or opened."""
        self.list.setEnabled(True)
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()

    def ask_letter(self) -> None:
        """Ask which file came in, sealed or as PDF."""
        told = self._look.words("addresses.choose-letter")
        ask_which(self, told, f"{told} (*.lensdesk *.pdf)", self.letter_given.emit)

    def look_for(self) -> None:
        """Stand in the field in which cases are found, with what was typed there selected."""
        self.filter.setFocus()
        self.filter.selectAll()

    def resume(self, earlier: "CasesPage") -> None:
        """Take over what was typed before the look changed."""
        for mine, theirs in ((self.name, earlier.name), (self.present, earlier.present)):
            mine.setText(theirs.text())
        for choice, other in ((self.contact, earlier.contact), (self.lens, earlier.lens)):
            choice.setCurrentIndex(max(choice.findData(other.currentData()), 0))
        self.filter.setText(earlier.filter.text())
        self.due.setChecked(earlier.due.isChecked())
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ and Enter in the field work on the list; Esc empties the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.choose_current()
                return True
            if key == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _caseload(self) -> QWidget:
        """The cases, and above them the field in which they are found."""
        look, px, words = self._look, self._look.px, self._look.words
        left = QWidget()
        inside = column(left, (0, 0, 0, 0), px(10))
        inside.addWidget(label(words("shell.cases"), "title"))
        lead = "shell.cases-lead" if self._entries else "shell.cases-empty"
        inside.addWidget(label(words(lead), "soft"))
        for code in self._warnings:
            inside.addWidget(label(words(f"ways.{code}-quiet"), "small"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(words("shell.find-case"))
        self.filter.setAccessibleName(words("shell.find-case"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._show)
        self.filter.textChanged.connect(self._rested.start)
        self.due = self._due_chip()
        line = row(px(10))
        line.addWidget(self.filter, 1)
        line.addWidget(self.due)
        inside.addLayout(line)
        self._told = label("", "small")
        inside.addWidget(self._told)
        self.list = CaseList(look, self._today, self._ending)
        self.list.chosen.connect(self._open)
        self.list.above.connect(self.filter.setFocus)
        inside.addWidget(self.list, 1)
        if not any(is_sample(entry.case.id) for entry in self._entries):
            explained = not self._entries
            inside.addWidget(SampleOffer(look, self.sample_wanted.emit, explained=explained))
        self.came = button(words("addresses.choose-letter"), self.ask_letter, "link")
        inside.addWidget(self.came)
        inside.addStretch(0)
        self.filter.setVisible(bool(self._entries))
        return left

    def _due_chip(self) -> QPushButton:
        """What shows only the cases at which it is time to look again."""
        due = sum(is_due(entry.case, self._today) for entry in self._entries)
        chip = button(f"◆ {self._look.words('shell.due', n=due)}", self._show, "chip")
        chip.setAccessibleName(self._look.words("shell.due", n=due))
        chip.setCheckable(True)
        if not due:  # to show what stands nowhere yet would make it a window
            chip.hide()
        return chip

    def _show(self) -> None:
        """Show what is looked for, and say how many that are."""
        cases = found(self._entries, self.filter.text())
        if self.due.isChecked():
            cases = tuple(case for case in cases if is_due(case, self._today))
        self.list.show_cases(cases)
        self.list.fit(_AT_LEAST)
        self.list.setVisible(bool(cases))
        words, every = self._look.words, len(self._entries)
        chosen = self.due.isChecked() or self.filter.text().strip()
        told = words("shell.found-cases", found=len(cases), all=every) if chosen else ""
        self._told.setText(told or words("shell.case-count", n=every))
        self._told.setVisible(every > 1)

    def _looked_for(self) -> None:
        """Somebody has looked for cases, and has seen what there is."""
        if self.filter.text().strip():
            self.searched.emit(self.list.lines.rowCount())

    def _open(self, case: str) -> None:
        if self._rested.isActive():  # found before the typing rested
            self._rested.stop()
            self._looked_for()
        self.list.setEnabled(False)  # where one click activates, the click comes a second time
        self.opened.emit(case)

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
        bound(self.name, written.CASE_NAME)
        bound(self.present, written.LINE)
        bound(self.place, written.LINE)
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

    def _begin(self) -> None:
        contact = Contact(self.contact.currentData())
        lens = str(self.lens.currentData())
        told = self.present.text(), self.place.text()
        self.begun.emit(Beginning(self.name.text(), lens, contact, *told))
