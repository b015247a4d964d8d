"""How does a backup take the place of the vault? In one step, and what it replaces is kept.

1. the present database goes, as it is, into `replaced/`, with its key file;
2. the backup is copied beside, read whole, and its count goes on above the former mark;
3. the copy takes the database's place, in one step.

A stop before 3 leaves the present database; after 3 the restored one. The ways in stay those of
today: a passphrase that was changed since does not come back. Only where no key file of today can
be read, that of the backup comes back with it.
"""

import contextlib
import os
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from lensdesk.errors import LensDeskError
from lensdesk.vault import backups, durable, keyfile, marks, tries
from lensdesk.vault.engine import DATABASE, Database, connect, damaged_pages
from lensdesk.vault.failures import VaultDamaged, translated
from lensdesk.vault.keyfile import Opening
from lensdesk.vault.keys import Keys
from lensdesk.vault.opening import held, meant_by, sweep, unlock
from lensdesk.vault.slots import Way
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening

REPLACED = "replaced"
_NEXT = "vault.restore"
_KEPT = (DATABASE, f"{DATABASE}-wal", marks.FILE, *keyfile.COPIES)


class BackupUnknown(LensDeskError):
    """There is no backup with this name."""

    code = "backup-unknown"


class BackupUnusable(LensDeskError):
    """The backup is damaged, or was made before the keys of the vault were changed."""

    code = "backup-unusable"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds; `last` is the day of the last entry of its trail, or empty.

    `erased` counts the cases in it that were erased since: they would come back with it.
    """

    cases: int
    observations: int
    referrals: int
    last: str
    erased: int = 0


def contents(folder: Path, name: str, way: str | Way) -> Contents:
    """What is in a backup. Raises `BackupUnknown`, `BackupUnusable`, and as `unlock`."""
    return compared(folder, name, way)[0]


def compared(folder: Path, name: str, way: str | Way) -> tuple[Contents, Contents | None]:
    """What is in a backup and what is in the vault now: None where that cannot be read."""
    with translated():
        lock = held(folder)
        try:
            key = _opening(folder, name, way)[0].key
            return _compared(folder, name, key)
        finally:
            lock.release()


def compared_with(vault: Vault, name: str) -> tuple[Contents, Contents | None]:
    """The same of a vault that is open; it may run in a thread of its own."""
    with translated():
        return _compared(vault.folder, name, vault.keys.key)


def check_way(folder: Path, way: str | Way) -> None:
    """Raise `CannotUnlock`, or `WaitFirst`, for a secret that does not open the vault."""
    with tries.counted(folder):
        keyfile.open_with(folder, meant_by(folder, way))


def restore(folder: Path, name: str, way: str | Way, now: datetime, today: date) -> Path:
    """Put a backup in the place of the database; returns where what it replaced is kept.

    It works on a vault whose database is damaged or gone too, by any way in that a key file has:
    that of the vault or, where that cannot be read, of the backup.
    """
    with translated():
        lock = held(folder)
        try:
            opening, keys_of = _opening(folder, name, way)
            key = opening.key
            _contents(folder, name, key)
            _settle(folder, key)
            former = _keep(folder, now)
            _prepare(folder, name, key, _highest(folder, opening))
            if keys_of != folder:
                _bring_keys(keys_of, folder)
            Keys(folder, key, opening.file).loosen()
            for end in ("-wal", "-shm"):
                (folder / (DATABASE + end)).unlink(missing_ok=True)
            (folder / _NEXT).replace(folder / DATABASE)
            durable.sync_folder(folder)
        finally:
            lock.release()
    with unlock(folder, way, today) as vault:
        vault.note(Happening(Event.RESTORE))
    return former


def _opening(folder: Path, name: str, way: str | Way) -> tuple[Opening, Path]:
    """What `way` opens, and the folder whose key file it was."""
    if name not in {backup.name for backup in backups.listed(folder)}:
        raise BackupUnknown
    beside = folder / backups.FOLDER / name
    with tries.counted(folder):
        try:
            return keyfile.open_with(folder, meant_by(folder, way)), folder
        except VaultDamaged:
            return keyfile.open_with(beside, meant_by(beside, way)), beside


def _bring_keys(source: Path, folder: Path) -> None:
    for name in keyfile.COPIES:
        beside = folder / (name + ".new")
        shutil.copyfile(source / name, beside)
        beside.chmod(0o600)
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
        beside.replace(folder / name)


def _contents(folder: Path, name: str, key: bytes) -> Contents:
    if name not in {backup.name for backup in backups.listed(folder)}:
        raise BackupUnknown
    try:
        database = backups.opened(folder, name, key)
        with closing(database.conn):
            if damaged_pages(database):
                raise BackupUnusable
            return _counted(database)
    except VaultDamaged as fault:
        raise BackupUnusable from fault


def _compared(folder: Path, name: str, key: bytes) -> tuple[Contents, Contents | None]:
    held, present = _contents(folder, name, key), _present(folder, key)
    if present is None:
        return held, None
    question = "SELECT DISTINCT case_ref AS id FROM trail WHERE event = ?"
    with closing(connect(folder / DATABASE, key).conn) as here:
        gone = {row[0] for row in here.execute(question, (Event.ERASE.value,))}
    with closing(backups.opened(folder, name, key).conn) as there:
        back = sum(row[0] in gone for row in there.execute("SELECT id FROM cases"))
    return replace(held, erased=back), present


def _present(folder: Path, key: bytes) -> Contents | None:
    if not (folder / DATABASE).is_file():  # the engine would make one
        return None
    with contextlib.suppress(LensDeskError), translated():
        database = connect(folder / DATABASE, key)
        with closing(database.conn):
            return _counted(database)
    return None


def _counted(database: Database) -> Contents:
    tables = ("cases", "observations", "referrals")
    counts = {table: database.table(table).count for table in tables}
    last = list(database.query("SELECT at FROM trail ORDER BY n DESC LIMIT 1"))
    return Contents(**counts, last=str(last[0]["at"])[:10] if last else "")


def _settle(folder: Path, key: bytes) -> None:
    """Have the log taken into the present database; a damaged one is kept with its log."""
    if not (folder / DATABASE).is_file():
        return
    with contextlib.suppress(LensDeskError), translated():
        database = connect(folder / DATABASE, key)
        with closing(database.conn):
            list(database.query("PRAGMA wal_checkpoint(TRUNCATE)"))


def _keep(folder: Path, now: datetime) -> Path:
    place = folder / REPLACED / now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    begun = place.with_name(place.name + ".new")
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir(mode=0o700, parents=True)
    for name in _KEPT:
        if (folder / name).exists():
            shutil.copyfile(folder / name, begun / name)
            (begun / name).chmod(0o600)
    begun.rename(place)
    return place


def _highest(folder: Path, opening: Opening) -> int:
    noted = marks.of_file(folder, opening.key)
    return max(mark.count for mark in (opening.file.mark, noted) if mark is not None)


def _prepare(folder: Path, name: str, key: bytes, count: int) -> None:
    beside = folder / _NEXT
    sweep(beside)
    shutil.copyfile(folder / backups.FOLDER / name / DATABASE, beside)
    beside.chmod(0o600)
    database = connect(beside, key)
    with closing(database.conn):
        marks.raise_to(database, count + 1)
        if damaged_pages(database):
            raise BackupUnusable
    with beside.open("r+b") as file:
        os.fsync(file.fileno())
