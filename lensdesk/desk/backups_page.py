"""The backups: which there are, one made now, and one put back after a look at what is in it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from lensdesk.desk.background import Work
from lensdesk.desk.backup_contents import BackupList, beside, told
from lensdesk.desk.backup_keeper import BackupKeeper
from lensdesk.desk.parts import button, column, emptied, frame, label, stacked
from lensdesk.desk.theme import Look, kind
from lensdesk.desk.vault_sheet import VaultSheet
from lensdesk.errors import LensDeskError
from lensdesk.vault import Vault, backups, restoring
from lensdesk.vault.backups import Backup
from lensdesk.vault.restoring import Contents

Found = tuple[Contents, Contents | None]


class BackupsPage(VaultSheet):
    """`restore_wanted` asks to put a backup in place: its name, and a secret that opens the vault.

    `replaced` is where the vault is kept that a restore has just taken away.
    """

    restore_wanted = Signal(str, str)

    def __init__(
        self, look: Look, vault: Vault, keeper: BackupKeeper, replaced: Path | None = None
    ) -> None:
        super().__init__(look, "backups")
        self._vault, self._keeper = vault, keeper
        self._work: Work[Found] | Work[None] | None = None
        self._chosen: Backup | None = None
        words = look.words
        if replaced is not None:
            done = self.card(words("backups.restored"))
            done.addWidget(label(words("backups.replaced", place=str(replaced)), "small"))
        made = self.card(words("backups.themselves"), words("backups.themselves-lead"))
        self.state = label("")
        made.addWidget(self.state)
        self.make = button(words("backups.make"), self._make, "primary")
        made.addWidget(self.make)
        listed = self.card(words("backups.list"), words("backups.list-lead"))
        self.list = BackupList(look, ())
        listed.addWidget(self.list)
        self.open = button(words("backups.look"), self.look_inside)
        listed.addWidget(self.open)
        self.told = label("", "urgent")
        self.told.hide()
        listed.addWidget(self.told)
        self._inside = frame("card")
        px = look.px
        lines = column(self._inside, (px(20), px(14), px(20), px(16)), px(6))
        self._heading = label("", "heading")
        lines.addWidget(self._heading)
        self._lines = stacked(px(6))
        lines.addLayout(self._lines)
        self.inside.addWidget(self._inside)
        self._inside.hide()
        self.inside.addStretch(1)
        self.list.itemActivated.connect(lambda _item: self.look_inside())
        keeper.told.connect(self.refresh)
        self.finished()
        self.refresh()

    def refresh(self) -> None:
        """Show the backups as they are now, and how the last one went."""
        words, found = self._look.words, backups.listed(self._vault.folder)
        self.list.show_backups(found)
        self.list.setCurrentRow(0)
        self.open.setVisible(bool(found))
        self.make.setEnabled(not self._vault.is_read_only and not self._keeper.is_busy)
        key = "backups.making" if self._keeper.is_busy else "backups.make"
        self.make.setText(words(key))
        fault = self._keeper.fault
        if fault is not None:
            said = " ".join((words("backups.failed"), *words.fault(fault)))
        elif self._vault.is_read_only:
            said = words("backups.read-only")
        elif found:
            said = words("backups.last", moment=words.moment(found[0].at.astimezone()))
        else:
            said = words("backups.none")
        self.state.setText(said)
        kind(self.state, "urgent" if fault is not None else "strong")

    def look_inside(self) -> None:
        """Read the chosen backup whole, and show what is in it."""
        self._chosen = backup = self.list.chosen()
        if backup is None:
            return
        self.open.setEnabled(False)
        self.told.hide()
        self._work = Work(
            lambda: restoring.compared_with(self._vault, backup.name), self._show, self._failed
        )

    def restore(self) -> None:
        """See whether the secret opens the vault, and have the chosen backup put in its place."""
        backup, secret = self._chosen, self.secret.text()
        if backup is None or not secret or not self.put_back.isEnabled():
            return
        self.put_back.setEnabled(False)
        folder = self._vault.folder
        self._work = Work(
            lambda: restoring.check_way(folder, secret),
            lambda _none: self.restore_wanted.emit(backup.name, secret),
            self._refused,
        )

    def _make(self) -> None:
        self._keeper.make()
        self.refresh()

    def _show(self, found: Found) -> None:
        self.open.setEnabled(True)
        if self._chosen is None:
            return
        words = self._look.words
        emptied(self._lines)
        self._heading.setText(told(self._look, self._chosen))
        self._lines.addWidget(beside(self._look, *found))
        self._lines.addWidget(label(words("backups.restore-lead"), "small"))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setPlaceholderText(words("shell.passphrase"))
        self.secret.setAccessibleName(words("shell.passphrase"))
        self.secret.returnPressed.connect(self.restore)
        self.put_back = button(words("backups.restore"), self.restore)
        self._refusal = label("", "urgent")
        self._refusal.hide()
        for widget in (self.secret, self._refusal, self.put_back):
            self._lines.addWidget(widget)
        self._inside.show()
        self.secret.setFocus()

    def _failed(self, fault: LensDeskError) -> None:
        self.open.setEnabled(True)
        self._inside.hide()
        self.told.setText(" ".join(self._look.words.fault(fault)))
        self.told.show()

    def _refused(self, fault: LensDeskError) -> None:
        self.put_back.setEnabled(True)
        self._refusal.setText(" ".join(self._look.words.fault(fault)))
        self._refusal.show()
        self.secret.selectAll()
        self.secret.setFocus()
