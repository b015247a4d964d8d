"""Is the vault sound? What was found, a thorough check, and saving what can be saved."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from lensdesk.desk.ask_file import ask_file
from lensdesk.desk.background import Work
from lensdesk.desk.parts import button, column, emptied, label, stacked
from lensdesk.desk.theme import Look, kind
from lensdesk.errors import LensDeskError
from lensdesk.vault import Event, Happening, Salvaged, Vault, accept_older, check, salvage


class SoundnessCard(QFrame):
    """Says what was found at opening; checks beside the window, and says how far it has come."""

    _progress = Signal(int, int)

    def __init__(self, look: Look, vault: Vault) -> None:
        super().__init__()
        self._look, self._vault = look, vault
        self._work: Work[tuple[str, ...]] | Work[Salvaged] | None = None
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words("ways.sound-title"), "heading"))
        self._lines = stacked(px(4))
        inside.addLayout(self._lines)
        self.press = button(words("ways.check"), self.check)
        inside.addWidget(self.press)
        self.save = button(words("ways.salvage"), self._ask_where, "primary")
        self.accept = button(words("ways.accept"), self.go_on)
        inside.addWidget(self.save)
        inside.addWidget(self.accept)
        self._progress.connect(self._come, Qt.ConnectionType.QueuedConnection)
        self._tell(vault.found, checked=False)

    def check(self) -> None:
        """Read everything."""
        self.press.setEnabled(False)
        self._work = Work(lambda: check(self._vault, self._report), self._checked, self._failed)

    def salvage_to(self, folder: Path) -> None:
        """Save what can be read into a new vault in `folder`."""
        self.save.setEnabled(False)
        self._work = Work(
            lambda: salvage(self._vault, folder, self._report), self._salvaged, self._failed
        )

    def go_on(self) -> None:
        """Go on with an older database."""
        try:
            accept_older(self._vault)
        except LensDeskError as fault:
            self._failed(fault)
            return
        self._tell(self._vault.found, checked=False)

    def _report(self, done: int, of: int) -> None:
        """How far the thread is; the page may have gone meanwhile, with F9."""
        with suppress(RuntimeError):
            self._progress.emit(done, of)

    def _checked(self, found: tuple[str, ...]) -> None:
        self._tell(found, checked=True)
        self._rest()

    def _salvaged(self, told: Salvaged) -> None:
        words = self._look.words
        self._vault.note(Happening(Event.SALVAGE))
        self._empty()
        self._say(words("ways.salvaged" if told.is_whole else "ways.salvaged-partly"), "strong")
        for table, n in told.saved.items():
            if n:
                self._say(words("ways.rows-saved", table=table, n=n))
        for table, lost in told.lost.items():
            if lost is None:
                self._say(words("ways.rows-lost-unknown", table=table), "urgent")
            else:
                self._say(words("ways.rows-lost", table=table, n=lost), "urgent")
        if told.orphans:
            self._say(words("ways.rows-orphaned", n=told.orphans), "urgent")
        self._rest()

    def _tell(self, found: tuple[str, ...], *, checked: bool) -> None:
        words = self._look.words
        self._empty()
        for finding in found:
            self._say(words(f"ways.finding-{finding}"), "urgent")
        if self._vault.is_read_only:
            self._say(words("ways.read-only"), "strong")
        if not found:
            self._say(words("ways.sound" if checked else "ways.quiet"))
        damaged = {"pages-damaged", "database-damaged", "tables-differ", "references-broken"}
        self.save.setVisible(self._vault.is_read_only or not damaged.isdisjoint(found))
        older = (
            not {"database-older", "pages-older"}.isdisjoint(found) and "pages-damaged" not in found
        )
        self.accept.setVisible(older and self._vault.is_read_only)

    def _come(self, done: int, of: int) -> None:
        if not self.press.isEnabled() or not self.save.isEnabled():
            self._empty()
            self._say(self._look.words("ways.progress", done=done, of=of))

    def _failed(self, fault: LensDeskError) -> None:
        self._empty()
        self._say(" ".join(self._look.words.fault(fault)), "urgent")
        self._rest()

    def _rest(self) -> None:
        self.press.setEnabled(True)
        self.save.setEnabled(True)

    def _ask_where(self) -> None:
        title = self._look.words("ways.salvage-where")
        ask = ask_file(self, title, "", self.salvage_to)
        ask.setFileMode(QFileDialog.FileMode.Directory)
        ask.setOption(QFileDialog.Option.ShowDirsOnly)
        ask.open()

    def _empty(self) -> None:
        emptied(self._lines)

    def _say(self, text: str, name: str = "") -> None:
        self._lines.addWidget(label(text, name))
