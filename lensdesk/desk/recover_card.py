"""The passphrase is forgotten: the recovery code is typed, and a new passphrase chosen at once."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.desk.new_passphrase import NewPassphrase
from lensdesk.desk.parts import button, column, label
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.unlock_page import UNREADABLE
from lensdesk.errors import LensDeskError


class RecoverCard(QFrame):
    """Asks the seven blocks of the sheet. `read` refuses a code that was mistyped."""

    given = Signal(object, str)
    left = Signal()
    restore_asked = Signal()

    def __init__(
        self,
        look: Look,
        read: Callable[[str], object],
        offer: Callable[[], str],
        strength: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._look, self._read = look, read
        px, words = look.px, look.words
        kind(self, "card")
        self.setFixedWidth(px(560))
        inside = column(self, (px(32), px(24), px(32), px(28)), px(8))
        inside.addWidget(label(words("recover.title"), "title"))
        inside.addWidget(label(words("recover.lead"), "soft"))
        self.code = QLineEdit()
        self.code.setMaxLength(100)
        self.code.setPlaceholderText("XXXXX XXXXX …")
        self.code.setAccessibleName(words("recover.code"))
        inside.addWidget(label(words("recover.code"), "group"))
        inside.addWidget(self.code)
        self.new = NewPassphrase(look, offer, strength)
        self.new.changed.connect(self._typed)
        self.new.confirmed.connect(self._give)
        self.code.textChanged.connect(self._typed)
        inside.addWidget(label(words("recover.then"), "group"))
        inside.addWidget(self.new)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        self.restore = button(words("backups.door-title"), self.restore_asked.emit)
        self.restore.hide()
        inside.addWidget(self.restore)
        self.open = button(words("recover.open"), self._give, "primary")
        inside.addWidget(self.open)
        inside.addWidget(button(words("recover.back"), self.left.emit))
        self.setFocusProxy(self.code)
        self._typed()

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()
        self.restore.setVisible(fault.code in UNREADABLE)
        self.open.setText(self._look.words("recover.open"))
        self._typed()

    def _typed(self) -> None:
        self.open.setEnabled(bool(self.code.text()) and self.new.passphrase() is not None)

    def _give(self) -> None:
        passphrase = self.new.passphrase()
        if passphrase is None or not self.open.isEnabled():
            return
        try:
            code = self._read(self.code.text())
        except LensDeskError as fault:
            self.failed(fault)
            self.code.setFocus()
            return
        self._fault.hide()
        self.open.setEnabled(False)
        self.open.setText(self._look.words("shell.unlocking"))
        self.given.emit(code, passphrase)
