"""Another passphrase, and when somebody may know one: other keys altogether."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lensdesk.desk.background import Work
from lensdesk.desk.new_passphrase import NewPassphrase
from lensdesk.desk.parts import button, column, label
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import RecoveryCode, Slot, Vault, rekey, six_words, strength, ways


class _KeyCard(QFrame):
    """A new passphrase and one button; `begin` does the work and `done` ends it."""

    title = "ways.change"
    lead = "ways.change-lead"
    do = "ways.change-do"

    def __init__(self, look: Look, vault: Vault, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._vault, self._clock = look, vault, clock
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words(self.title), "heading"))
        inside.addWidget(label(words(self.lead), "small"))
        self.new = NewPassphrase(look, partial(six_words, look.preferences.language), strength)
        self.new.changed.connect(self._typed)
        self.new.confirmed.connect(self._press)
        inside.addWidget(self.new)
        self.press = button(words(self.do), self._press)
        inside.addWidget(self.press)
        self.told = label("", "urgent")
        self.told.hide()
        inside.addWidget(self.told)
        self._typed()

    def begin(self, passphrase: str) -> None:
        """Do the work beside the window."""
        raise NotImplementedError

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self.say(" ".join(self._look.words.fault(fault)), "urgent")
        self._rest()

    def say(self, text: str, name: str) -> None:
        """Say how it went."""
        self.told.setText(text)
        kind(self.told, name)
        self.told.show()

    def ended(self) -> None:
        """The work was done well."""
        self.say(self._look.words("ways.changed"), "strong")
        self.new.choose_words()
        self._rest()

    def _typed(self) -> None:
        self.press.setEnabled(self.new.passphrase() is not None and not self._vault.is_read_only)

    def _press(self) -> None:
        passphrase = self.new.passphrase()
        if passphrase is None or not self.press.isEnabled():
            return
        self.setEnabled(False)
        self.press.setText(self._look.words("shell.unlocking"))
        self.begin(passphrase)

    def _rest(self) -> None:
        self.setEnabled(True)
        self.press.setText(self._look.words(self.do))
        self._typed()


class PassphraseCard(_KeyCard):
    """Changes the passphrase; no data is rewritten."""

    changed = Signal()

    def begin(self, passphrase: str) -> None:
        """Derive the new key beside the window, and write it from here."""
        file, key, today = self._vault.keys.file, self._vault.keys.key, self._clock().date()
        self._work = Work(
            lambda: ways.passphrase_slot(file.vault, key, passphrase, today, None),
            self._put,
            self.failed,
        )

    def _put(self, slot: Slot) -> None:
        try:
            ways.put(self._vault, slot)
        except LensDeskError as fault:
            self.failed(fault)
            return
        self.ended()
        self.changed.emit()


class RekeyCard(_KeyCard):
    """Changes every key, and hands over the new recovery code."""

    title = "ways.rekey"
    lead = "ways.rekey-lead"
    do = "ways.rekey-do"
    changed = Signal(object)

    def begin(self, passphrase: str) -> None:
        """Write everything anew; whoever closes the vault meanwhile waits until it is done."""
        today = self._clock().date()
        self._work = Work(lambda: rekey(self._vault, passphrase, today), self._done, self.failed)

    def _done(self, code: RecoveryCode) -> None:
        self.ended()
        self.changed.emit(code)
