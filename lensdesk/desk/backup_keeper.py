"""When is a backup made by itself? Beside the window, an hour after the last, and at a lock."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from lensdesk.desk.background import Work
from lensdesk.errors import LensDeskError
from lensdesk.vault import Event, Happening, Vault, backups
from lensdesk.vault.backups import Backup

_LOOK = 60 * 1000  # ms, between two looks whether one is due


class BackupKeeper(QObject):
    """Looks every minute, and makes one in a thread; `told` says that it went well or wrong.

    `fault` is what went wrong with the last one, until one is made. A backup that is being made
    when the vault is closed breaks off: nothing waits for it.
    """

    told = Signal()

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._vault, self._clock = vault, clock
        self.fault: LensDeskError | None = None
        self._work: Work[Backup | None] | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether one is being made."""
        return self._work is not None

    def look(self) -> None:
        """Make one where it is due."""
        self._begin(backups.make_if_due)

    def make(self) -> None:
        """Make one now."""
        self._begin(backups.make)

    def at_leaving(self) -> None:
        """The vault is about to be closed: make one where it is due and takes no time."""
        self._timer.stop()
        if self._work is None and backups.is_small(self._vault.folder):
            with suppress(LensDeskError):  # a lock never waits, and the next opening says it
                if backups.make_if_due(self._vault, self._clock()) is not None:
                    self._vault.note(Happening(Event.BACKUP))

    def stop(self) -> None:
        """Make no more; the vault is closed."""
        self._timer.stop()
        self.blockSignals(True)
        self._vault.leaving.set()

    def _begin(self, make: Callable[[Vault, datetime], Backup | None]) -> None:
        if self._work is None and not self._vault.is_read_only:
            vault, now = self._vault, self._clock()
            self._work = Work(lambda: make(vault, now), self._done, self._failed)

    def _done(self, made: Backup | None) -> None:
        self._work = None
        if self._vault.leaving.is_set():
            return
        if made is not None:
            self._vault.note(Happening(Event.BACKUP))
            self.fault = None
            self.told.emit()

    def _failed(self, fault: LensDeskError) -> None:
        self._work, self.fault = None, fault
        self.told.emit()
