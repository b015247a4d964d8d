"""The address book: my card, those of others, and the way in for what was sent to me."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lensdesk.casework.amending import Desk
from lensdesk.casework.contacts import (
    ContactKeyChanged,
    add_contact,
    of_same_name,
    read_card_file,
)
from lensdesk.desk.addresses.changed_key import ChangedKey
from lensdesk.desk.addresses.contacts_card import ContactsCard
from lensdesk.desk.addresses.file_drop import CARDS, LETTERS, Dropped, FileDrop
from lensdesk.desk.addresses.own_card import OwnCard
from lensdesk.desk.addresses.state import BookState
from lensdesk.desk.parts import column, label, narrowed, readable
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError


class AddressPage(Dropped):
    """Shows the address book, or a card with other keys than before, which stops everything.

    `again` asks for the page anew in its present state, `letter` hands over a file that came in.
    """

    again = Signal()
    letter = Signal(object)

    def __init__(
        self, look: Look, desk: Desk, clock: Callable[[], datetime], state: BookState
    ) -> None:
        super().__init__()
        self._look, self._desk, self._clock, self.state = look, desk, clock, state
        kind(self, "page")
        px = look.px
        content = QWidget()
        inner = narrowed(content, (px(48), px(24), px(48), px(28)), px(900))
        inside = column(inner, (0, 0, 0, 0), px(14))
        self.stop = self._stopped(state.changed) if state.changed is not None else None
        self.contacts: ContactsCard | None = None
        if self.stop is not None:
            inside.addWidget(self.stop)
        else:
            self._fill(inside)
        inside.addStretch(1)
        readable(self, content, column(self, (0, 0, 0, 0), 0))
        if self.stop is not None:
            self.setFocusProxy(self.stop.keep)
        self.given.connect(self.take_in)

    def take_in(self, file: Path) -> None:
        """A card goes into the address book; anything else is a letter."""
        if file.suffix.casefold() in CARDS:
            self.add(file)
        else:
            self.letter.emit(file)

    def add(self, file: Path) -> None:
        """Put the card in a file into the address book; other keys stop."""
        state = self.state
        try:
            state.added = add_contact(self._desk.vault, file, self._clock()).name
        except ContactKeyChanged:
            state.changed = file
            self.again.emit()
        except LensDeskError as fault:
            if self.contacts is not None:
                self.contacts.say(" ".join(self._look.words.fault(fault)), "urgent")
        else:
            state.removed = None
            if self.contacts is not None:
                self.contacts.refresh()

    def _fill(self, inside: QVBoxLayout) -> None:
        look, words = self._look, self._look.words
        inside.addWidget(label(words("addresses.title"), "title"))
        inside.addWidget(label(words("addresses.lead"), "soft"))
        self.contacts = ContactsCard(look, self._desk, self._clock, self.state)
        texts = "addresses.add", "addresses.add-lead", "addresses.choose-card"
        self.new = FileDrop(look, CARDS, texts)
        self.new.given.connect(self.take_in)
        received = "addresses.came", "addresses.came-lead", "addresses.choose-letter"
        self.came = FileDrop(look, LETTERS, received)
        self.came.given.connect(self.letter)
        self.own = OwnCard(look, self._desk, self._clock)
        for card in (self.contacts, self.new, self.came, self.own):
            inside.addWidget(card)
        self.new.choose.setEnabled(not self._desk.vault.is_read_only)

    def _stopped(self, file: Path) -> ChangedKey | None:
        try:
            card = read_card_file(file)
        except LensDeskError:  # the file went away meanwhile
            self.state.changed = None
            return None
        old = of_same_name(self._desk.vault, card)
        made = ChangedKey(self._look, old, card, lambda: self._take_new(file))
        made.kept.connect(self._keep_old)
        return made

    def _keep_old(self) -> None:
        self.state.changed = None
        self.again.emit()

    def _take_new(self, file: Path) -> None:
        try:
            card = add_contact(self._desk.vault, file, self._clock(), anew=True)
        except LensDeskError as fault:
            if self.stop is not None:
                self.stop.told.setText(" ".join(self._look.words.fault(fault)))
                self.stop.told.show()
            return
        self.state.changed, self.state.confirming = None, card.fingerprint
        self.again.emit()
