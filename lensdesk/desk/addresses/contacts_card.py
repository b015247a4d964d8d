"""The contacts: who, with which words, and was that confirmed?"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import Contact, confirm, listed, put_back, remove
from lensdesk.desk.addresses.confirm_form import ConfirmForm
from lensdesk.desk.addresses.spelled import Spelled
from lensdesk.desk.addresses.state import BookState
from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import button, column, emptied, frame, label, stacked
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError


class ContactsCard(QFrame):
    """Lists the contacts, confirms one by telephone, and removes one, which can be undone."""

    changed = Signal()

    def __init__(
        self, look: Look, desk: Desk, clock: Callable[[], datetime], state: BookState
    ) -> None:
        super().__init__()
        self._look, self._desk, self._clock, self._state = look, desk, clock, state
        self.form: ConfirmForm | None = None
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(8))
        inside.addWidget(label(words("addresses.contacts"), "heading"))
        inside.addWidget(label(words("addresses.contacts-lead"), "small"))
        self.told = label("", "strong")
        self.told.hide()
        inside.addWidget(self.told)
        self._lines = stacked(px(8))
        inside.addLayout(self._lines)
        self.refresh()

    def refresh(self) -> None:
        """List the contacts as they are now."""
        emptied(self._lines)
        self.form = None
        words = self._look.words
        if self._state.added:
            self.say(words("addresses.added", name=self._state.added), "strong")
        if self._state.removed is not None:
            self._lines.addWidget(self._undo(self._state.removed))
        contacts = listed(self._desk.vault)
        if not contacts:
            self._lines.addWidget(label(words("addresses.nobody"), "soft"))
        for contact in contacts:
            self._lines.addWidget(self._line(contact))

    def begin(self, contact: Contact) -> None:
        """Ask the words of a contact."""
        self._state.confirming = contact.card.fingerprint
        self.refresh()
        if self.form is not None:
            self.form.setFocus()

    def say(self, text: str, name: str) -> None:
        """Say how it went."""
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()

    def _line(self, contact: Contact) -> QWidget:
        px, words, card = self._look.px, self._look.words, contact.card
        line = frame("note")
        inside = column(line, (px(14), px(10), px(14), px(10)), px(6))
        inside.addWidget(
            label(", ".join(filter(None, (card.name, card.organisation, card.role))), "strong")
        )
        inside.addWidget(self._standing(contact))
        if card.fingerprint == self._state.confirming and not contact.confirmed_at:
            self.form = ConfirmForm(
                self._look,
                contact,
                self._desk.professional.name,
                partial(self._confirm, contact),
            )
            self.form.left.connect(self._leave)
            inside.addWidget(self.form)
            return line
        inside.addWidget(Spelled(self._look, card.words))
        holder = QWidget()
        buttons = Flow(holder, px(8))
        if not contact.confirmed_at:
            begin = button(words("addresses.confirm-by-phone"), partial(self.begin, contact))
            begin.setAccessibleName(words("addresses.confirm-whom", name=card.name))
            buttons.addWidget(begin)
        away = button(words("addresses.remove"), partial(self._remove, contact))
        away.setAccessibleName(words("addresses.remove-whom", name=card.name))
        buttons.addWidget(away)
        for each in holder.findChildren(QWidget):
            each.setEnabled(not self._desk.vault.is_read_only)
        inside.addWidget(holder)
        return line

    def _standing(self, contact: Contact) -> QWidget:
        words = self._look.words
        if not contact.confirmed_at:
            return label(f"◇ {words('addresses.unconfirmed')}", "urgent")
        day = words.day(datetime.fromisoformat(contact.confirmed_at))
        told = words("addresses.confirmed", by=contact.confirmed_by, day=day)
        return label(f"◆ {told}", "soft")

    def _undo(self, gone: Contact) -> QWidget:
        px, words = self._look.px, self._look.words
        line = frame("box")
        inside = column(line, (px(14), px(10), px(14), px(10)), px(6))
        inside.addWidget(label(words("addresses.removed", name=gone.card.name)))
        inside.addWidget(button(words("addresses.put-back"), partial(self._put_back, gone)))
        return line

    def _confirm(self, contact: Contact, by: str) -> None:
        if self._try(lambda: confirm(self._desk.vault, contact, by, self._clock())):
            self._state.confirming = self._state.added = ""
            self.say(self._look.words("addresses.is-confirmed", name=contact.card.name), "strong")
            self._again()

    def _remove(self, contact: Contact) -> None:
        if self._try(lambda: remove(self._desk.vault, contact, self._clock())):
            self._state.removed, self._state.added = contact, ""
            self.told.hide()
            self._again()

    def _put_back(self, contact: Contact) -> None:
        if self._try(lambda: put_back(self._desk.vault, contact)):
            self._state.removed = None
            self._again()

    def _leave(self) -> None:
        self._state.confirming = ""
        self._again()

    def _again(self) -> None:
        self.refresh()
        self.changed.emit()

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except LensDeskError as fault:
            self.say(" ".join(self._look.words.fault(fault)), "urgent")
            return False
        return True
