"""How does the letter go out? Sealed for two contacts, locked with six words, or as plain PDF.

All that the page of the referral has to do is to say how a letter is made: `make`.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from lensdesk.cases.model import SentReferral
from lensdesk.casework.contacts import Contact
from lensdesk.casework.sending import Plain, Sealed, Way, new_lock
from lensdesk.desk.ask_file import ask_where
from lensdesk.desk.flow import Flow
from lensdesk.desk.parts import Choice, button, column, emptied, label, roomy, stacked
from lensdesk.desk.sending_state import Form, SendingState
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.told_once import ToldOnce
from lensdesk.words import Language

Make = Callable[[Path, Way], SentReferral | None]
"""Writes the letter to a path in a form; None when it failed, which was said then."""

_ENDS = {Form.SEALED: ".lensdesk", Form.LOCKED: ".pdf", Form.PLAIN: ".pdf"}


class SendingCard(QFrame):
    """Asks the form and where the file goes, has the letter made, and shows the receipt.

    `contacts` gives those that were confirmed. `state` outlives the card: six words that were not
    told yet stand there in another look, too. `sight_wanted` names a part that must be seen now.
    `language` gives that of the letter and of the words.
    """

    addresses_wanted = Signal()
    sight_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        contacts: Callable[[], Sequence[Contact]],
        state: SendingState,
        make: Make,
        language: Callable[[], Language],
    ) -> None:
        super().__init__()
        self._look, self._read, self._state = look, contacts, state
        self._make, self._language = make, language
        self._contacts: Sequence[Contact] = ()
        self.choices: dict[str, Choice] = {}
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(18), px(14), px(18), px(16)), px(8))
        inside.addWidget(label(words("sending.title"), "heading"))
        self._choosing = QWidget()
        choosing = column(self._choosing, (0, 0, 0, 0), px(8))
        chips = QWidget()
        line = Flow(chips, px(8))
        self.chips = {form: self._chip(form) for form in Form}
        for chip in self.chips.values():
            line.addWidget(chip)
        choosing.addWidget(chips)
        self._body = stacked(px(6))
        choosing.addLayout(self._body)
        self.press = button("", self.ask_where, "primary")
        choosing.addWidget(self.press)
        inside.addWidget(self._choosing)
        self._once = stacked(0)
        inside.addLayout(self._once)
        self.receipt = label(state.receipt)
        self.receipt.setVisible(bool(state.receipt))
        inside.addWidget(self.receipt)
        self.refresh()
        self._tell_once()

    def refresh(self) -> None:
        """Look again who is in the address book, and show what belongs to the chosen form."""
        self._contacts = self._read()
        form, words = self.form, self._look.words
        for each, chip in self.chips.items():
            chip.setChecked(each is form)
        emptied(self._body)
        self._body.addWidget(label(words(f"sending.{form}-lead"), "small"))
        if form is Form.SEALED:
            self._readers()
        elif form is Form.PLAIN:
            self._body.addWidget(self._meaning())
        self.press.setText(words(f"sending.make-{form}"))
        self.press.setAccessibleName(self.press.text())
        self._ready()

    def choose(self, form: Form) -> None:
        """Let the letter go out in this form."""
        self._state.form, self._state.meant = form, False
        self.refresh()

    def mean(self) -> None:
        """Say, or take back, that everybody may read a plain letter who gets hold of it."""
        self._state.meant = not self._state.meant
        self._ready()

    def ask_where(self) -> None:
        """Ask where the file goes, and make the letter there; or say what is still to choose."""
        if not self.press.isEnabled():
            self.sight_wanted.emit(self)
            self.setFocus()
            return
        words, end = self._look.words, _ENDS[self.form]
        name = words("shell.file-name").rpartition(".")[0] + end
        kinds = f"{end[1:].upper()} (*{end})"
        ask_where(self, self.press.text(), name, kinds, self.make)

    def make(self, path: Path) -> None:
        """Make the letter at `path` in the chosen form; nothing when that is not complete."""
        way = self._way()
        sent = None if way is None else self._make(path, way)
        if sent is None or way is None:
            return
        words = self._look.words
        told = words(
            "sending.receipt",
            reference=sent.reference,
            version=sent.version,
            code=sent.check_code,
            path=str(path),
        )
        if isinstance(way, Sealed):
            names = {"coordinator": way.coordinator.card.name, "deputy": way.deputy.card.name}
            told = f"{told} {words('sending.readers', **names)}"
        elif not isinstance(way, Plain):
            self._state.lock = way
        self._state.receipt = told
        self.receipt.setText(told)
        self.receipt.show()
        self.sight_wanted.emit(self)
        self._tell_once()

    @property
    def form(self) -> Form:
        """The form that is chosen: at first sealed, where somebody can open that, else locked."""
        if self._state.form is not None:
            return self._state.form
        return Form.SEALED if self._contacts else Form.LOCKED

    def _way(self) -> Way | None:
        """The form with all that it needs; None as long as something is not chosen."""
        match self.form:
            case Form.LOCKED:
                return new_lock(self._language())
            case Form.PLAIN:
                return Plain() if self._state.meant else None
        known = {c.card.fingerprint: c for c in self._contacts}
        one, two = known.get(self._state.coordinator), known.get(self._state.deputy)
        return Sealed(one, two) if one is not None and two is not None and one != two else None

    def _ready(self) -> None:
        form, state = self.form, self._state
        known = {c.card.fingerprint for c in self._contacts}
        readers = {state.coordinator, state.deputy}
        complete = form is Form.LOCKED or (form is Form.PLAIN and state.meant)
        if form is Form.SEALED:
            complete = len(readers) == 2 and readers <= known
        self.press.setEnabled(complete and state.lock is None)
        self.setFocusProxy(self.press if self.press.isEnabled() else self.chips[form])

    def _chip(self, form: Form) -> QPushButton:
        px = self._look.px
        chip = button(self._look.words(f"sending.{form}"), partial(self.choose, form), "chip")
        chip.setCheckable(True)
        roomy(chip, px(13), px(28))
        return chip

    def _readers(self) -> None:
        words = self._look.words
        if len(self._contacts) < 2:
            key = "sending.one-contact" if self._contacts else "sending.no-contact"
            self._body.addWidget(label(words(key), "strong"))
            lead = button(words("sending.to-addresses"), self.addresses_wanted.emit)
            self._body.addWidget(lead)
            return
        for name in ("coordinator", "deputy"):
            self._body.addWidget(label(words(f"sending.{name}"), "group"))
            self.choices[name] = self._choice(name)
            self._body.addWidget(self.choices[name])

    def _choice(self, name: str) -> Choice:
        made = Choice()
        made.setObjectName(f"sending-{name}")
        made.setAccessibleName(self._look.words(f"sending.{name}"))
        made.addItem(self._look.words("shell.choose"), "")
        for contact in self._contacts:
            card = contact.card
            named = ", ".join(filter(None, (card.name, card.organisation)))
            made.addItem(named, card.fingerprint)
        made.setCurrentIndex(max(made.findData(getattr(self._state, name)), 0))

        def chosen() -> None:
            setattr(self._state, name, str(made.currentData() or ""))
            self._ready()

        made.currentIndexChanged.connect(chosen)
        return made

    def _meaning(self) -> QWidget:
        chip = button(self._look.words("sending.meant"), self.mean, "chip")
        chip.setCheckable(True)
        chip.setChecked(self._state.meant)
        roomy(chip, self._look.px(13), self._look.px(28))
        return chip

    def _tell_once(self) -> None:
        """Show the six words of a locked letter, until somebody says that they were told."""
        emptied(self._once)
        lock = self._state.lock
        self._choosing.setVisible(lock is None)  # the words are all that counts now
        if lock is not None:
            once = ToldOnce(self._look, lock.passphrase)
            once.told.connect(self._was_told)
            self._once.addWidget(once)
            QTimer.singleShot(0, once, once.setFocus)
        self._ready()

    def _was_told(self) -> None:
        self._state.lock = None
        self._tell_once()
        self.press.setFocus()
