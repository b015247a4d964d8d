"""How is an open vault held, and how does every change of it get onto the disk?"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Event as Flag
from threading import RLock
from types import TracebackType
from typing import Self

from filelock import FileLock

from lensdesk.errors import LensDeskError
from lensdesk.vault import ballast, fingerprint, marks, whereabouts
from lensdesk.vault.engine import DATABASE, Database, connect, take_log_in
from lensdesk.vault.failures import CannotWrite, DiskFull, VaultDamaged, VaultReadOnly, translated
from lensdesk.vault.keys import Keys
from lensdesk.vault.marks import HighWater
from lensdesk.vault.trail import Clock, Entry, Event, Happening, Trail, is_cut, now, of_row


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
        clock: Clock = now,
    ) -> None:
        self.folder, self.keys = folder, keys
        self.found, self.fresh = found, fresh
        self._database, self._high_water = database, high_water
        self._lock, self._clock = lock, clock
        self._owed: list[Happening] = []  # could not be written when it happened
        self._user: str | None = None
        self._trail = None if high_water is None else Trail(database, keys.key, clock)
        self._depth = 0
        self.busy = RLock()  # held while the database itself is exchanged
        self.leaving = Flag()  # set when it is to be closed: what can wait breaks off

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
    def warnings(self) -> tuple[str, ...]:
        """What is to be said of the place where the vault lies, as codes of `whereabouts`."""
        return whereabouts.warnings(self.folder)

    @property
    def is_short_of_room(self) -> bool:
        """Whether the reserve of room on the disk had to be given up."""
        return not (self.folder / ballast.FILE).exists() and ballast.is_needed(self.folder)

    def close(self) -> None:
        """Close the database and let the folder go; a change of all keys is waited for.

        A backup that is being made breaks off.
        """
        self.leaving.set()
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
                    self.keys.put_down(high_water.mark, self._fingerprint())
                    clean = True
        finally:
            self._database.conn.close()
            if high_water is not None:
                with suppress(OSError):
                    high_water.close(clean=clean)

    def _fingerprint(self) -> str:
        """Of the database with its log taken in; none while something else still reads the log."""
        taken_in = take_log_in(self._database)
        return fingerprint.of(self.folder / DATABASE) if taken_in else ""

    def resume(self, database: Database, high_water: HighWater) -> None:
        """Go on after a rest with another connection."""
        self._database, self._high_water = database, high_water
        self._trail = Trail(database, self.keys.key, self._clock)

    def note(self, *happenings: Happening) -> None:
        """Record what changes no record, such as reading a case; a damaged vault records nothing.

        Where the disk refuses, it is written with the next change.
        """
        if self.is_read_only:
            return
        try:
            with self.transaction(*happenings):
                pass
        except (DiskFull, CannotWrite):
            self._owed += happenings

    def begin_trail(self, failed: Iterable[datetime]) -> None:
        """Record that the vault was opened, the tries before that failed, and a tail cut off."""
        with translated():
            cut = is_cut(self._database, self.keys.key)
        wrong = (Happening(Event.FAILED_UNLOCK, at=at) for at in failed)
        lost = [Happening(Event.TRAIL_CUT)] if cut else []
        self.note(*lost, *wrong, Happening(Event.UNLOCK))

    def entries(self) -> tuple[Entry, ...]:
        """The trail, the first entry first."""
        return tuple(map(of_row, self.ask("SELECT * FROM trail ORDER BY n")))

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
    def transaction(self, *happenings: Happening) -> Iterator[None]:
        """All of it, or nothing: the one door through which every change of the records goes.

        `happenings` go into the trail, in the same transaction.
        Raises `VaultReadOnly`. On a disk that runs full the ballast goes first.
        """
        if self._high_water is None:
            raise VaultReadOnly
        if self._depth:
            with translated(), self._chained(), self._database.atomic():
                yield
                self._record(happenings)
            return
        if ballast.is_needed(self.folder):
            ballast.give_up(self.folder)
        self._depth += 1
        try:
            with translated():
                with self._chained(), self._database.atomic():
                    yield
                    self._record((*self._owed, *happenings))
                    mark = self._high_water.raised(self._database, self._head())
                self._owed.clear()
                self._high_water.keep(mark)
        except DiskFull:
            ballast.give_up(self.folder)  # a quota is not seen before; the next change has room
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def _chained(self) -> Iterator[None]:
        """What is not written to the database must not stay in the chain either."""
        before = self._trail.head if self._trail else (0, "")
        try:
            yield
        except BaseException:
            if self._trail:
                self._trail.head = before
            self._user = None
            raise

    def _record(self, happenings: Iterable[Happening]) -> None:
        for happening in happenings:
            if self._user is None:
                found = list(self._database.query("SELECT name FROM professional"))
                self._user = str(found[0]["name"]) if found else ""
            if self._trail:
                self._trail.append(self._database, happening, self._user)

    def _head(self) -> str:
        return self._trail.head[1] if self._trail else ""
