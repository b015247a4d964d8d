"""The vault does not open: a backup is put back, by the passphrase or the recovery code."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from lensdesk.desk.background import Work
from lensdesk.desk.backup_contents import BackupList, beside
from lensdesk.desk.parts import button, column, emptied, label, stacked
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Way, backups, read_recovery_code, restoring
from lensdesk.vault.restoring import Contents

Found = tuple[Contents, Contents | None]


class RestoreCard(QFrame):
    """Asks a way in, shows what is in a backup, and then `given` asks to put it in place.

    `given` hands over the name of the backup and the way in.
    """

    given = Signal(str, object)
    left = Signal()

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        self._look, self._folder = look, folder
        self._work: Work[Found] | None = None
        self._looked: tuple[str, object] | None = None
        px, words = look.px, look.words
        kind(self, "card")
        self.setFixedWidth(px(560))
        inside = column(self, (px(32), px(24), px(32), px(28)), px(8))
        inside.addWidget(label(words("backups.door-title"), "title"))
        found = backups.listed(folder)
        lead = "backups.door-lead" if found else "backups.none-here"
        inside.addWidget(label(words(lead), "soft"))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(words("backups.secret"))
        self.secret.returnPressed.connect(self.look_inside)
        asked = label(words("backups.secret"), "group")
        inside.addWidget(asked)
        inside.addWidget(self.secret)
        self.list = BackupList(look, found)
        self.list.setCurrentRow(0)
        inside.addWidget(self.list)
        self.open = button(words("backups.look"), self.look_inside, "primary")
        inside.addWidget(self.open)
        self._fault = label("", "urgent")
        self._fault.hide()
        inside.addWidget(self._fault)
        self._lines = stacked(px(6))
        inside.addLayout(self._lines)
        self.put_back = button(words("backups.restore"), self._give, "primary")
        self.put_back.hide()
        inside.addWidget(self.put_back)
        inside.addWidget(button(words("recover.back"), self.left.emit))
        for widget in (asked, self.secret, self.open):
            widget.setVisible(bool(found))
        self.list.currentRowChanged.connect(lambda _row: self._forget())
        self.secret.textChanged.connect(lambda _text: self._forget())
        self.setFocusProxy(self.secret)

    def look_inside(self) -> None:
        """Read the chosen backup whole, and show what is in it."""
        backup, text = self.list.chosen(), self.secret.text()
        if backup is None or not text or not self.open.isEnabled():
            return
        way, folder, name = way_in(text), self._folder, backup.name
        self._looked = name, way
        self.open.setEnabled(False)
        self._fault.hide()
        self._work = Work(lambda: restoring.compared(folder, name, way), self._show, self.failed)

    def failed(self, fault: LensDeskError) -> None:
        """Say what went wrong."""
        self._forget()
        self.open.setEnabled(True)
        self._fault.setText(" ".join(self._look.words.fault(fault)))
        self._fault.show()

    def _show(self, found: Found) -> None:
        self.open.setEnabled(True)
        emptied(self._lines)
        self._lines.addWidget(beside(self._look, *found))
        self._lines.addWidget(label(self._look.words("backups.kept-lead"), "small"))
        self.put_back.show()
        self.put_back.setFocus()

    def _forget(self) -> None:
        """What was shown is of another choice."""
        emptied(self._lines)
        self.put_back.hide()

    def _give(self) -> None:
        if self._looked is not None:
            self.put_back.setEnabled(False)
            self.given.emit(*self._looked)


def way_in(text: str) -> str | Way:
    """What was typed: a recovery code where it is one, which no passphrase is by chance."""
    try:
        return read_recovery_code(text)
    except LensDeskError:
        return text
