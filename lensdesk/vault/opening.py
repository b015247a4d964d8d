"""How does a folder become an open vault? It is made whole or not at all, and held by one program.

A new vault is built as `vault.new` and gets its name last, so that a folder with `vault.new` and
without `vault.db` is a making that was cut short, and may be begun again.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from lensdesk.cases.model import Professional
from lensdesk.vault import ballast, fingerprint, keyfile, marks, tries
from lensdesk.vault.derive import Cost, calibrated
from lensdesk.vault.durable import sync_folder
from lensdesk.vault.engine import DATABASE, Database, connect, damaged_pages, take_log_in
from lensdesk.vault.failures import (
    CannotUnlock,
    KeyChangeDone,
    KeyChangeUndone,
    NotAVault,
    PassphraseTooShort,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    translated,
)
from lensdesk.vault.keyfile import KeyFile, Opening
from lensdesk.vault.keys import Keys
from lensdesk.vault.keystore import MOST_PIN
from lensdesk.vault.passphrase import MIN_PASSPHRASE, PassphraseStrength, strength
from lensdesk.vault.schema import bring_up_to_date, is_up_to_date
from lensdesk.vault.slots import Kind, Passphrase, Pin, Way
from lensdesk.vault.store import Vault

NEXT = "vault.rekey"
_BEGUN = "vault.new"
_LOCK = "vault.lock"
_TO_READ_ONLY = {"pages-damaged", "database-older", "pages-older"}


def is_vault(folder: Path) -> bool:
    """Whether there is a vault in `folder`."""
    return (folder / DATABASE).is_file()


def create(
    folder: Path,
    passphrase: str,
    professional: Professional,
    cost: Cost | None = None,
    today: date | None = None,
) -> Vault:
    """Make a vault in a folder that is absent or empty, and open it.

    Without a `cost` it is measured what fits this machine.
    """
    check_passphrase(passphrase)
    with translated():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = held(folder)
        try:
            if not _is_free(folder):
                raise VaultExists
            day = _day(today)
            key, file = _built(folder, passphrase, cost or calibrated(), professional, day)
            database = connect(folder / DATABASE, key)
            opening = Opening(key, file, file.slots[0])
            keys = Keys(folder, key, file)
            return _in_use(folder, opening, database, lock, day, keys, fresh=True)
        except BaseException:
            lock.release()
            raise


def check_passphrase(passphrase: str) -> None:
    """Raise `PassphraseTooShort` for a new passphrase that would not do."""
    if strength(passphrase) is PassphraseStrength.TOO_SHORT:
        raise PassphraseTooShort(least=MIN_PASSPHRASE)


def unlock(folder: Path, way: str | Way, today: date | None = None) -> Vault:
    """Open the vault in `folder`; it is held until `close`.

    A text is the passphrase, or where it is that short and the vault has one, the PIN. What is
    wrong with the vault is told by `found`; where its database is damaged or older than it was,
    it is open to read only. Raises `WaitFirst` after wrong tries.
    """
    if not is_vault(folder):
        raise NotAVault
    with translated():
        lock = held(folder)
        try:
            if not (folder / DATABASE).stat().st_size:
                raise VaultDamaged  # the engine would take an emptied file for a new one
            meant = meant_by(folder, way)
            with tries.counted(folder):
                opening = keyfile.open_with(folder, meant)
            try:
                return _opened(folder, opening, lock, _day(today))
            except KeyChangeDone as done:  # this way may lead to the next key as well
                return _opened(folder, _ahead(folder, meant, done), lock, _day(today))
        except BaseException:
            lock.release()
            raise


def held(folder: Path) -> FileLock:
    """The lock on `folder`, acquired. Raises `VaultInUse`."""
    lock = FileLock(folder / _LOCK, thread_local=False)  # opened in a thread, let go in another
    try:
        lock.acquire(blocking=False)
    except Timeout as fault:
        raise VaultInUse from fault
    return lock


def sweep(database: Path) -> None:
    """Take a database away that was left behind, with what the engine laid beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + end).unlink(missing_ok=True)


def _ahead(folder: Path, way: Way, done: KeyChangeDone) -> Opening:
    try:
        return keyfile.open_with(folder, way, ahead=True)
    except CannotUnlock:
        raise done from None


def meant_by(folder: Path, way: str | Way) -> Way:
    """Which way in a text is: the passphrase, or a PIN where it is that short and there is one."""
    if not isinstance(way, str):
        return way
    is_pin = len(way) <= MOST_PIN and Kind.KEYSTORE in keyfile.kinds(folder)
    return Pin(way) if is_pin else Passphrase(way)


def _opened(folder: Path, opening: Opening, lock: FileLock, today: str) -> Vault:
    if ballast.is_needed(folder):  # on a full disk it would not even open
        ballast.give_up(folder)
    database = _connected(folder, opening)
    keys = Keys(folder, opening.key, opening.file)
    try:
        found = [*opening.found, *_quiet_check(folder, opening, database, keys)]
        if not _TO_READ_ONLY.isdisjoint(found):
            database.execute("PRAGMA query_only = ON")
            return Vault(folder, database, lock, keys, found=tuple(found))
        return _in_use(folder, opening, database, lock, today, keys, found=tuple(found))
    except BaseException:
        database.conn.close()
        raise


def _connected(folder: Path, opening: Opening) -> Database:
    try:
        return connect(folder / DATABASE, opening.key)
    except VaultDamaged as fault:
        if opening.by_next:
            raise KeyChangeUndone from fault
        if opening.file.next_slots:
            raise KeyChangeDone from fault
        raise


def _quiet_check(folder: Path, opening: Opening, database: Database, keys: Keys) -> Iterator[str]:
    """What can be seen at once; each page is judged after a stop, and when the file is another."""
    try:
        other = _is_other(folder, opening)
        if (opening.file.in_use or other) and damaged_pages(database):
            yield "pages-damaged"
            return
        if not other and not is_up_to_date(database):
            keys.loosen()
        bring_up_to_date(database)
        marks.prepare(database)
        older = tuple(_older(folder, opening, database))
        yield from older
        if other and not older:
            # a key file from before the last changes has the fingerprint of before them as well
            is_ahead = marks.of_database(database).count > opening.file.mark.count
            yield "keys-older" if is_ahead else "pages-older"
    except VaultDamaged:
        yield "pages-damaged"


def _is_other(folder: Path, opening: Opening) -> bool:
    """Whether the database is another file than the one that was closed."""
    pages = "" if opening.by_next else opening.file.pages
    return bool(pages) and fingerprint.of(folder / DATABASE) != pages


def _older(folder: Path, opening: Opening, database: Database) -> Iterator[str]:
    if opening.by_next:
        return  # the marks beside are of the former key
    noted = marks.of_file(folder, opening.key)
    if noted is None and opening.file.in_use:
        yield "mark-missing"
    known = [opening.file.mark, *([noted] if noted else [])]
    if any(marks.is_behind(database, mark) for mark in known):
        yield "database-older"
    if opening.file.slots_changed < marks.slots_seen(database):
        yield "keys-older"


def _in_use(  # by name, what an open vault is made of
    folder: Path,
    opening: Opening,
    database: Database,
    lock: FileLock,
    today: str,
    keys: Keys,
    *,
    found: tuple[str, ...] = (),
    fresh: bool = False,
) -> Vault:
    sweep(folder / NEXT)
    mark = marks.of_database(database)
    if opening.by_next:
        keys.turn(opening.key, mark)
    high_water = marks.HighWater(folder, opening.key, database)
    try:
        keys.use(mark, opening.slot, today)
        if keys.file.slots_changed > marks.slots_seen(database):
            marks.see_slots(database, keys.file.slots_changed)
    except BaseException:
        high_water.close(clean=False)
        raise
    ballast.keep(folder)
    vault = Vault(folder, database, lock, keys, high_water, found=found, fresh=fresh)
    vault.begin_trail(tries.failed(folder))
    tries.failed_kept(folder)
    return vault


def _is_free(folder: Path) -> bool:
    names = {file.name for file in folder.iterdir()}
    cut_short = _BEGUN in names and all(name.startswith("vault.") for name in names)
    return names <= {_LOCK} or (cut_short and DATABASE not in names)


def _built(
    folder: Path, passphrase: str, cost: Cost, professional: Professional, today: str
) -> tuple[bytes, KeyFile]:
    begun = folder / _BEGUN
    try:
        os.close(os.open(begun, os.O_CREAT | os.O_TRUNC, 0o600))
        key, file = keyfile.create(folder, passphrase, cost, today)
        database = connect(begun, key)
        try:
            bring_up_to_date(database)
            marks.prepare(database)
            database.table("professional").insert(asdict(professional))
            take_log_in(database)
        finally:
            database.conn.close()
        begun.replace(folder / DATABASE)
    except BaseException:
        for path in (*(folder / name for name in keyfile.COPIES), begun):  # last, what tells it
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    return key, file


def _day(today: date | None) -> str:
    return (today or datetime.now().astimezone().date()).isoformat()
