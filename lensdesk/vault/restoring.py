"""How does a backup take the place of the vault? In one step, and what it replaces is kept.

1. the present database goes, as it is, into `replaced/`, with its key file;
2. the backup is copied beside, read whole, and its count goes on above the former mark;
3. the copy takes the database's place, in one step.

A stop before 3 leaves the present database; after 3 the restored one. The ways in stay those of
today: a passphrase that was changed since does not come back.
"""

import contextlib
import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from lensdesk.errors import LensDeskError
from lensdesk.vault import backups, durable, keyfile, marks, tries
from lensdesk.vault.engine import DATABASE, connect, damaged_pages
from lensdesk.vault.failures import VaultDamaged, translated
from lensdesk.vault.opening import held, sweep, unlock
from lensdesk.vault.slots import Passphrase
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
    """What a backup holds; `last` is the day of the last entry of its trail, or empty."""

    cases: int
    observations: int
    referrals: int
    last: str


def contents(folder: Path, name: str, passphrase: str) -> Contents:
    """What is in a backup. Raises `BackupUnknown`, `BackupUnusable`, and as `unlock`."""
    with translated():
        lock = held(folder)
        try:
            return _contents(folder, name, _key(folder, passphrase))
        finally:
            lock.release()


def restore(folder: Path, name: str, passphrase: str, now: datetime, today: date) -> Path:
    """Put a backup in the place of the database; returns where what it replaced is kept.

    It works on a vault whose database is damaged too, as long as a key file opens.
    """
    with translated():
        lock = held(folder)
        try:
            key = _key(folder, passphrase)
            _contents(folder, name, key)
            _settle(folder, key)
            former = _keep(folder, now)
            _prepare(folder, name, key, _highest(folder, key, passphrase))
            for end in ("-wal", "-shm"):
                (folder / (DATABASE + end)).unlink(missing_ok=True)
            (folder / _NEXT).replace(folder / DATABASE)
            durable.sync_folder(folder)
        finally:
            lock.release()
    with unlock(folder, Passphrase(passphrase), today) as vault:
        vault.note(Happening(Event.RESTORE))
    return former


def _key(folder: Path, passphrase: str) -> bytes:
    with tries.counted(folder):
        return keyfile.open_with(folder, Passphrase(passphrase)).key


def _contents(folder: Path, name: str, key: bytes) -> Contents:
    if name not in {backup.name for backup in backups.listed(folder)}:
        raise BackupUnknown
    try:
        database = backups.opened(folder, name, key)
        with closing(database.conn):
            if damaged_pages(database):
                raise BackupUnusable
            tables = ("cases", "observations", "referrals")
            counts = {table: database.table(table).count for table in tables}
            last = list(database.query("SELECT at FROM trail ORDER BY n DESC LIMIT 1"))
            return Contents(**counts, last=str(last[0]["at"])[:10] if last else "")
    except VaultDamaged as fault:
        raise BackupUnusable from fault


def _settle(folder: Path, key: bytes) -> None:
    """Have the log taken into the present database; a damaged one is kept with its log."""
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


def _highest(folder: Path, key: bytes, passphrase: str) -> int:
    known = [keyfile.open_with(folder, Passphrase(passphrase)).file.mark]
    noted = marks.of_file(folder, key)
    return max(mark.count for mark in [*known, *([noted] if noted else [])])


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
