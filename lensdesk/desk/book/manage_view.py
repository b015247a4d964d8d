"""Which lenses are here, and what did the organisation add? For the content manager."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from lensdesk.desk.ask_file import ask_file
from lensdesk.desk.background import Work
from lensdesk.desk.book.own_forms import ContactForm, SignForm
from lensdesk.desk.parts import button, column, emptied, frame, label, readable, row
from lensdesk.desk.teaching import Teaching
from lensdesk.desk.theme import Look
from lensdesk.errors import LensDeskError
from lensdesk.lens import own_file
from lensdesk.lens.fault import Fault
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.model import Lens
from lensdesk.lens.own import Own, OwnRefused, drop_contact, drop_sign
from lensdesk.lens.own_file import OwnInvalid
from lensdesk.lens.own_rules import Finding
from lensdesk.lens.pack import PackRefused
from lensdesk.lens.shelf import Entry


class ManageView(QWidget):
    """Installs and removes lenses, and keeps the organisation's own signs and contacts.

    Whatever is refused is told with all that is wrong with it, and nothing was changed.
    """

    changed = Signal()

    def __init__(self, look: Look, teaching: Teaching, lens: Lens, guidance: Guidance) -> None:
        super().__init__()
        self._look, self._lens, self._guidance = look, lens, guidance
        self._shelf, self._used = teaching.shelf, teaching.used
        self._doubted: Entry | None = None
        px, words = look.px, look.words
        content = QWidget()
        inside = column(content, (0, px(4), px(22), px(18)), px(10))
        self._told = frame("danger")
        self._faults = column(self._told, (px(16), px(12), px(16), px(12)), px(3))
        self._told.hide()
        inside.addWidget(self._told)
        lenses = self._card(inside, words("manage.lenses"), words("manage.lenses-lead"))
        self._entries = QWidget()
        self._lines = column(self._entries, (0, 0, 0, 0), px(4))
        lenses.addWidget(self._entries)
        self._taking = button(words("manage.install"), self._ask_which, "primary")
        self._work: Work[Entry] | None = None
        lenses.addWidget(self._taking)
        signs = self._card(inside, words("manage.signs"), words("manage.signs-lead"))
        self._signs = QWidget()
        self._own_signs = column(self._signs, (0, 0, 0, 0), px(4))
        signs.addWidget(self._signs)
        self.sign_form = SignForm(look, lens)
        self.sign_form.given.connect(self._put)
        self.sign_form.refused.connect(self._say)
        signs.addWidget(self.sign_form)
        contacts = self._card(inside, words("manage.contacts"), words("manage.contacts-lead"))
        self._people = QWidget()
        self._own_contacts = column(self._people, (0, 0, 0, 0), px(4))
        contacts.addWidget(self._people)
        self.contact_form = ContactForm(look, guidance)
        self.contact_form.given.connect(self._put)
        self.contact_form.refused.connect(self._say)
        contacts.addWidget(self.contact_form)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
        self._own = self._read()
        self._refresh()

    def install(self, path: Path) -> None:
        """Take in the lens in a zip file or folder; to check it may take a while."""
        self._taking.setEnabled(False)
        self._work = Work(lambda: self._shelf.install(path), self._installed, self._refused)

    def _installed(self, _entry: Entry) -> None:
        self._taking.setEnabled(True)
        self._done()

    def _refused(self, fault: LensDeskError) -> None:
        self._taking.setEnabled(True)
        self._say(fault)

    def _card(self, inside: QVBoxLayout, heading: str, lead: str) -> QVBoxLayout:
        px = self._look.px
        card = frame("card")
        made = column(card, (px(22), px(14), px(22), px(16)), px(8))
        made.addWidget(label(heading, "heading"))
        made.addWidget(label(lead, "soft"))
        inside.addWidget(card)
        return made

    def _read(self) -> Own:
        try:
            return own_file.load(self._shelf.own, self._lens.id)
        except LensDeskError as fault:
            self._say(fault)
            return Own(self._lens.id)

    def _refresh(self) -> None:
        language = self._look.preferences.language
        for lines in (self._lines, self._own_signs, self._own_contacts):
            emptied(lines)
        for entry in self._shelf.entries():
            self._entry(entry)
        for sign in self._own.signs:
            where = self._lens.indicator.get(sign.indicator)
            told = f"{sign.label[language]} · {where.label[language] if where else sign.indicator}"
            self._line(self._own_signs, told, partial(drop_sign, sign=sign.id))
        for own in self._own.contacts:
            told = f"{own.contact.name[language]}  {own.contact.reach}"
            self._line(self._own_contacts, told, partial(drop_contact, contact=own.contact.id))
        self.sign_form.own = self.contact_form.own = self._own

    def _entry(self, entry: Entry) -> None:
        words, line = self._look.words, row(self._look.px(12))
        text = f"{entry.label[self._look.preferences.language]}, {entry.version}"
        line.addWidget(label(text, "strong"), 1)
        if entry.shipped:
            line.addWidget(label(words("manage.ships"), "soft", wrap=False))
        elif entry == self._doubted:
            line.addWidget(button(words("manage.remove-still"), partial(self._remove, entry)))
            line.addWidget(button(words("manage.leave"), self._leave))
        else:
            line.addWidget(button(words("manage.remove"), partial(self._remove, entry)))
        holder = QWidget()
        holder.setLayout(line)
        self._lines.addWidget(holder)
        if entry == self._doubted:
            n = self._used(entry.id, entry.version)
            self._lines.addWidget(label(words("manage.used", n=n), "urgent"))

    def _line(self, lines: QVBoxLayout, text: str, drop: "partial[Own]") -> None:
        line = row(self._look.px(12))
        line.addWidget(label(text, "strong"), 1)
        take = button(self._look.words("manage.remove"), lambda: self._put(drop(self._own)))
        take.setAccessibleDescription(text)
        line.addWidget(take)
        holder = QWidget()
        holder.setLayout(line)
        lines.addWidget(holder)

    def _leave(self) -> None:
        self._doubted = None
        self._done()

    def _remove(self, entry: Entry) -> None:
        """Take a version away; one that cases go on with only when it is asked twice."""
        try:
            if entry != self._doubted and self._used(entry.id, entry.version):
                self._doubted = entry
                self._refresh()
                return
            self._doubted = None
            self._shelf.remove(entry.id, entry.version)
        except LensDeskError as fault:
            self._say(fault)
            return
        self._done()

    def _put(self, own: Own) -> None:
        try:
            own_file.save(self._shelf.own, own)
        except LensDeskError as fault:
            self._say(fault)
            return
        self._own = own
        self._done()

    def _done(self) -> None:
        self._told.hide()
        self._refresh()
        self.changed.emit()

    def _say(self, fault: LensDeskError) -> None:
        words = self._look.words
        emptied(self._faults)
        for text in words.fault(fault):
            self._faults.addWidget(label(text, "urgent"))
        match fault:
            case PackRefused() | OwnInvalid():
                for wrong in fault.faults:
                    self._faults.addWidget(label(f"{wrong.file}:{wrong.line}: {self._of(wrong)}"))
            case OwnRefused():
                for found in fault.findings:
                    self._faults.addWidget(label(f"{found.field}: {self._of(found)}"))
        self._told.show()
        area = self.focusProxy()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _of(self, found: Fault | Finding) -> str:
        return self._look.words(f"lensfaults.{found.code}", about=found.about)

    def _ask_which(self) -> None:
        words = self._look.words
        ask = ask_file(self, words("manage.install"), "Zip (*.zip)", self.install)
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.open()
