"""How does a folder become an open vault? It is made whole or not at all, and held by one program.

A new vault is built as `vault.new` and gets its name last, so that a folder with `vault.new` and
without `vault.db` is a making that was cut short, and may be begun again.
"""

import os
from dataclasses import asdict
from pathlib import Path

from filelock import FileLock, Timeout

from lensdesk.cases.model import Professional
from lensdesk.vault import keyfile
from lensdesk.vault.engine import connect
from lensdesk.vault.failures import (
    NotAVault,
    PassphraseTooShort,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    translated,
)
from lensdesk.vault.passphrase import MIN_PASSPHRASE, PassphraseStrength, strength
from lensdesk.vault.schema import bring_up_to_date
from lensdesk.vault.store import Vault

_DATABASE = "vault.db"
_BEGUN = "vault.new"
_LOCK = "vault.lock"


def is_vault(folder: Path) -> bool:
    """Whether there is a vault in `folder`."""
    return (folder / _DATABASE).is_file()


def create(
    folder: Path, passphrase: str, professional: Professional, cost: keyfile.Cost | None = None
) -> Vault:
    """Make a vault in a folder that is absent or empty, and open it."""
    if strength(passphrase) is PassphraseStrength.TOO_SHORT:
        raise PassphraseTooShort(least=MIN_PASSPHRASE)
    with translated():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = _held(folder)
        try:
            if not _is_free(folder):
                raise VaultExists
            key = _built(folder, passphrase, cost or keyfile.Cost(), professional)
            return Vault(folder, connect(folder / _DATABASE, key), lock)
        except BaseException:
            lock.release()
            raise


def unlock(folder: Path, passphrase: str) -> Vault:
    """Open the vault in `folder`; it is held until `close`."""
    if not is_vault(folder):
        raise NotAVault
    with translated():
        lock = _held(folder)
        try:
            if not (folder / _DATABASE).stat().st_size:
                raise VaultDamaged  # the engine would take an emptied file for a new one
            database = connect(folder / _DATABASE, keyfile.unwrap(folder, passphrase))
            try:
                bring_up_to_date(database)
            except BaseException:
                database.conn.close()
                raise
            return Vault(folder, database, lock)
        except BaseException:
            lock.release()
            raise


def _held(folder: Path) -> FileLock:
    lock = FileLock(folder / _LOCK, thread_local=False)  # opened in a thread, let go in another
    try:
        lock.acquire(blocking=False)
    except Timeout as fault:
        raise VaultInUse from fault
    return lock


def _is_free(folder: Path) -> bool:
    names = {file.name for file in folder.iterdir()}
    cut_short = _BEGUN in names and all(name.startswith("vault.") for name in names)
    return names <= {_LOCK} or (cut_short and _DATABASE not in names)


def _built(folder: Path, passphrase: str, cost: keyfile.Cost, professional: Professional) -> bytes:
    begun = folder / _BEGUN
    try:
        os.close(os.open(begun, os.O_CREAT | os.O_TRUNC, 0o600))
        key = keyfile.create(folder, passphrase, cost)
        database = connect(begun, key)
        try:
            bring_up_to_date(database)
            database.table("professional").insert(asdict(professional))
        finally:
            database.conn.close()
        begun.replace(folder / _DATABASE)
    except BaseException:
        for file in (begun, *(folder / name for name in keyfile.COPIES)):
            file.unlink(missing_ok=True)
        raise
    keyfile.sync_folder(folder)
    return key
