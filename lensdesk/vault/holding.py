"""How is an open vault held, and how does every change of it get onto the disk?"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from filelock import FileLock

from lensdesk.errors import LensDeskError
from lensdesk.vault import ballast, marks
from lensdesk.vault.engine import DATABASE, Database, connect
from lensdesk.vault.failures import DiskFull, VaultDamaged, VaultReadOnly, translated
from lensdesk.vault.keys import Keys
from lensdesk.vault.marks import HighWater


class HeldVault:
    """An open vault, held until `close`; also a context manager.

    `found` says what was wrong at opening, as codes out of `inspection.FINDINGS`; `fresh` is true
    for a vault that was just made. Without a high-water mark it is open to read only.
    """

    def __init__(  # by name, what it is made of
        self,
        folder: Path,
        database: Database,
        lock: FileLock,
        keys: Keys,
        high_water: HighWater | None = None,
        *,
        found: tuple[str, ...] = (),
        fresh: bool = False,
    ) -> None:
        self.folder, self.keys = folder, keys
        self.found, self.fresh = found, fresh
        self._database, self._high_water = database, high_water
        self._lock = lock
        self._depth = 0
        self.busy = RLock()  # held while the database itself is exchanged

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed, for the database is damaged or older than it was."""
        return self._high_water is None

    @property
    def is_short_of_room(self) -> bool:
        """Whether the reserve of room on the disk had to be given up."""
        return not (self.folder / ballast.FILE).exists() and ballast.is_needed(self.folder)

    def close(self) -> None:
        """Close the database and let the folder go; a change of all keys is waited for."""
        with self.busy:
            if not self._lock.is_locked:
                return
            try:
                self.rest()
            finally:
                self._lock.release()

    def rest(self) -> None:
        """Close the database, its log taken in, and have the key file say how far it came.

        Where that cannot be written, it is as after a crash: nothing is lost.
        """
        high_water, self._high_water = self._high_water, None
        clean = False
        try:
            if high_water is not None:
                with suppress(LensDeskError), translated():
                    list(self._database.query("PRAGMA wal_checkpoint(TRUNCATE)"))
                    self.keys.put_down(high_water.mark)
                    clean = True
        finally:
            self._database.conn.close()
            if high_water is not None:
                with suppress(OSError):
                    high_water.close(clean=clean)

    def resume(self, database: Database, high_water: HighWater) -> None:
        """Go on after a rest with another connection."""
        self._database, self._high_water = database, high_water

    def see_slots(self) -> None:
        """Let the database know of the slots that the key file has now."""
        with translated():
            marks.see_slots(self._database, self.keys.file.slots_changed)

    def slots_seen(self) -> int:
        """The newest change of slots that the database knows of."""
        with translated():
            return marks.slots_seen(self._database)

    def ask(self, question: str, *values: str | int) -> list[dict[str, object]]:
        """The answer to a question in SQL, a mapping by column for each row.

        A page that cannot be read is `VaultDamaged`; other questions are answered after it.
        """
        try:
            with translated():
                found = list(self._database.query(question, values))
                if self.is_read_only:  # an answer may have a gap: then the next one fails
                    list(self._database.query("SELECT count(*) FROM sqlite_master"))
        except VaultDamaged:
            if not self._depth:
                self._renew()
            raise
        return found

    def _renew(self) -> None:
        """Connect anew: after a page that cannot be read a connection answers nothing more."""
        self._database.conn.close()
        self._database = connect(self.folder / DATABASE, self.keys.key)
        if self.is_read_only:
            self._database.execute("PRAGMA query_only = ON")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it, or nothing: the one door through which every change of the records goes.

        Raises `VaultReadOnly`. On a disk that runs full the ballast goes first.
        """
        if self._high_water is None:
            raise VaultReadOnly
        if self._depth:
            with translated(), self._database.atomic():
                yield
            return
        if ballast.is_needed(self.folder):
            ballast.give_up(self.folder)
        self._depth += 1
        try:
            with translated():
                with self._database.atomic():
                    yield
                    mark = self._high_water.raised(self._database)
                self._high_water.keep(mark)
        except DiskFull:
            ballast.give_up(self.folder)  # a quota is not seen before; the next change has room
            raise
        finally:
            self._depth -= 1
