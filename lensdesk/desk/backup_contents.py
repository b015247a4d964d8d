"""What is in a backup, beside what is in the vault now? Shown before anything is replaced."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from lensdesk.desk.parts import label
from lensdesk.desk.theme import Look
from lensdesk.vault.backups import Backup
from lensdesk.vault.restoring import Contents

_COUNTED = ("cases", "observations", "referrals")
_IN_SIGHT = 5  # backups; more scroll
_LINE = 48  # px
_MEGA = 1_000_000


class BackupList(QListWidget):
    """The backups, the newest first, each with its moment and size."""

    def __init__(self, look: Look, found: tuple[Backup, ...]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(look.words("backups.list"))
        self.setWordWrap(True)
        self.show_backups(found)

    def show_backups(self, found: tuple[Backup, ...]) -> None:
        """Show other backups."""
        self.clear()
        self._found = found
        for backup in found:
            self.addItem(QListWidgetItem(told(self._look, backup)))
        rows = min(max(len(found), 1), _IN_SIGHT)
        self.setFixedHeight(self._look.px(rows * _LINE + 14))
        if self.parentWidget() is not None or not found:  # else it would be a window
            self.setVisible(bool(found))

    def chosen(self) -> Backup | None:
        """The backup on which one stands."""
        row = self.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None


def told(look: Look, backup: Backup) -> str:
    """A backup in one line."""
    size = f"{backup.size / _MEGA:.1f}"
    if look.preferences.language == "nl":
        size = size.replace(".", ",")
    moment = look.words.moment(backup.at.astimezone())
    return look.words("backups.line", moment=moment, size=size)


def beside(look: Look, held: Contents, present: Contents | None) -> QWidget:
    """A table: what is in the backup, and what is in the vault now."""
    words, px = look.words, look.px
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, px(4), 0, px(4))
    grid.setHorizontalSpacing(px(18))
    grid.setVerticalSpacing(px(4))
    grid.setColumnStretch(0, 2)
    for place, key in enumerate(("backups.in-backup", "backups.in-vault"), start=1):
        grid.addWidget(label(words(key), "group"), 0, place)
        grid.setColumnStretch(place, 1)
    for line, name in enumerate((*_COUNTED, "last"), start=1):
        grid.addWidget(label(words(f"backups.count-{name}")), line, 0)
        for place, contents in enumerate((held, present), start=1):
            grid.addWidget(label(_value(look, contents, name), "strong"), line, place)
    if held.erased:
        told_back = label(words("backups.erased-back", n=held.erased), "urgent")
        grid.addWidget(told_back, len(_COUNTED) + 2, 0, 1, 3)
    return made


def _value(look: Look, contents: Contents | None, name: str) -> str:
    if contents is None:
        return look.words("backups.cannot-read")
    if name != "last":
        return str(getattr(contents, name))
    return look.words.day(date.fromisoformat(contents.last)) if contents.last else "–"
