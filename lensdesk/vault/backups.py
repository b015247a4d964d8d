"""Which copies of the vault are there, and how is one made that can be trusted?

A backup is a folder in `backups/` that is itself a vault, with the same key and the same ways in.
It is made beside, opened and read whole, and gets its name last: what is cut short is no backup.
An older one goes only after a newer one was found sound, and none is made of a damaged vault.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lensdesk.vault import durable, fingerprint, keyfile, trail
from lensdesk.vault.engine import DATABASE, Database, connect, damaged_pages
from lensdesk.vault.failures import VaultDamaged, VaultReadOnly, translated
from lensdesk.vault.marks import is_behind, of_database
from lensdesk.vault.store import Vault

FOLDER = "backups"
HOURS, DAYS, WEEKS = 24, 14, 8
EVERY = timedelta(hours=1)
LONGEST = timedelta(weeks=WEEKS + 1)  # after which every backup of today is gone
_FORM = "%Y%m%dT%H%M%SZ"
_BEGUN = ".new"
_AT_ONCE = 256  # pages, a few milliseconds
_SMALL = 4 << 20  # bytes, with the log
_QUIET = (
    trail.Event.UNLOCK,
    trail.Event.FAILED_UNLOCK,
    trail.Event.READ,
    trail.Event.SEARCH,
    trail.Event.EXPORT,
    trail.Event.BACKUP,
)


class _BrokenOff(Exception):  # no error: it is asked for
    """The vault is to be closed while a backup is made."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup by its name, the moment it was made, and its size in bytes."""

    name: str
    at: datetime
    size: int


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups of the vault in `folder`, the newest first."""
    with contextlib.suppress(OSError):
        found = [(at, f) for f in (folder / FOLDER).iterdir() if (at := _moment(f.name))]
        return tuple(Backup(f.name, at, _size(f)) for at, f in sorted(found, reverse=True))
    return ()


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which to keep: the newest of each of the last hours, days and weeks, and the newest of all.

    What is older than every term goes; what seems to come from the future stays.
    """
    stays: set[datetime] = set()
    newest = sorted(moments, reverse=True)
    terms = ((timedelta(hours=1), HOURS), (timedelta(days=1), DAYS), (timedelta(weeks=1), WEEKS))
    for length, places in terms:
        taken: set[int] = set()
        for at in newest:
            slot = (now - at) // length
            if slot < places and slot not in taken:
                taken.add(slot)
                stays.add(at)
    return frozenset(stays | {at for at in newest if at > now} | set(newest[:1]))


def make_if_due(vault: Vault, now: datetime) -> Backup | None:
    """Make a backup when the last one is an hour old and something changed since; see `make`."""
    if vault.is_read_only:
        return None
    last = next(iter(listed(vault.folder)), None)
    if last is not None and now - last.at < EVERY and last.at <= now:
        return None
    with vault.busy:
        if vault.leaving.is_set() or (last is not None and not _changed_since(vault, last)):
            return None
        return make(vault, now)


def is_small(folder: Path) -> bool:
    """Whether a backup of this vault takes no time that somebody who locks would notice."""
    files = (folder / DATABASE, folder / f"{DATABASE}-wal")
    with contextlib.suppress(OSError):
        return sum(file.stat().st_size for file in files if file.exists()) <= _SMALL
    return False


def make(vault: Vault, now: datetime) -> Backup | None:
    """Make a backup, read it whole, and let go of what is older than its term.

    It goes through connections of its own, so it may be called in another thread; what it did is
    noted in the trail by whoever called it (`Event.BACKUP`). None when the vault is being closed
    meanwhile. Raises `VaultReadOnly` for a damaged vault, `VaultDamaged`, `DiskFull`,
    `CannotWrite`.
    """
    if vault.is_read_only:
        raise VaultReadOnly
    try:
        return _made(vault, now)
    except _BrokenOff:
        return None


def _made(vault: Vault, now: datetime) -> Backup:
    place = vault.folder / FOLDER
    with vault.busy, translated():
        place.mkdir(mode=0o700, exist_ok=True)
        _sweep(place)
        name = now.astimezone(UTC).strftime(_FORM)
        begun = place / (name + _BEGUN)
        begun.mkdir(mode=0o700)
        try:
            _write(vault, begun)
            _verify(vault, begun)
            if (place / name).exists():  # of this very second
                shutil.rmtree(place / name)
            begun.rename(place / name)
        except BaseException:
            shutil.rmtree(begun, ignore_errors=True)
            raise
        durable.sync_folder(place)
    _prune(vault.folder, now)
    return next(b for b in listed(vault.folder) if b.name == name)


def _write(vault: Vault, begun: Path) -> None:
    key = vault.keys.key
    (begun / DATABASE).touch(mode=0o600)
    with closing(connect(vault.folder / DATABASE, key).conn) as source:
        # one moment, held by its first reading: what is written meanwhile begins nothing anew
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        database = connect(begun / DATABASE, key)
        with closing(database.conn):
            source.backup(database.conn, pages=_AT_ONCE, progress=_break_off_if(vault))
            list(database.query("PRAGMA wal_checkpoint(TRUNCATE)"))
            mark = of_database(database)
    pages = fingerprint.of(begun / DATABASE)
    keyfile.write(begun, replace(vault.keys.file, in_use=False, mark=mark, pages=pages), key)


def _verify(vault: Vault, begun: Path) -> None:
    key = vault.keys.key
    database = connect(begun / DATABASE, key)
    with closing(database.conn):
        _break_off_if(vault)()
        sound = list(database.query("PRAGMA quick_check")) == [{"quick_check": "ok"}]
        behind = is_behind(database, vault.keys.file.mark)
        if damaged_pages(database) or not sound or behind:
            raise VaultDamaged
        if trail.is_cut(database, key):
            raise VaultDamaged
    if not all(keyfile.is_whole(begun / name, key) for name in keyfile.COPIES):
        raise VaultDamaged


def _break_off_if(vault: Vault) -> Callable[..., None]:
    """Ends the making when the vault is to be closed: a lock waits for nothing."""

    def look(*_pages: int) -> None:
        if vault.leaving.is_set():
            raise _BrokenOff

    return look


def _changed_since(vault: Vault, last: Backup) -> bool:
    """Whether anything but opening, reading and looking was written since."""
    try:
        with closing(opened(vault.folder, last.name, vault.keys.key).conn) as connection:
            n, _ = trail.head(Database(connection, execute_plugins=False))
    except VaultDamaged:  # or of another key
        return True
    marks = ", ".join("?" * len(_QUIET))
    question = f"SELECT 1 FROM trail WHERE n > ? AND event NOT IN ({marks}) LIMIT 1"  # noqa: S608
    with translated(), closing(connect(vault.folder / DATABASE, vault.keys.key).conn) as here:
        return bool(here.execute(question, (n, *_QUIET)).fetchone())


def _prune(folder: Path, now: datetime) -> None:
    found = listed(folder)
    stays = kept((backup.at for backup in found), now)
    for backup in found:
        if backup.at not in stays:
            with contextlib.suppress(OSError):
                gone = folder / FOLDER / (backup.name + _BEGUN)  # half gone is no backup any more
                (folder / FOLDER / backup.name).rename(gone)
                shutil.rmtree(gone)


def _sweep(place: Path) -> None:
    for left in place.glob("*" + _BEGUN):
        shutil.rmtree(left)


def _moment(name: str) -> datetime | None:
    try:
        return datetime.strptime(name, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def _size(folder: Path) -> int:
    return sum(f.stat().st_size for f in folder.iterdir() if f.is_file())


def opened(folder: Path, name: str, key: bytes) -> Database:
    """The database of a backup, by the key of the vault. Raises `VaultDamaged` for another key."""
    return connect(folder / FOLDER / name / DATABASE, key)
