"""Somebody may know a way in: how does the vault get another key? Every page is written anew.

An old key file with an old passphrase would still open a vault whose key stayed. So there is a new
database key, and every way in is made anew. At any moment the old or the new ways open:

1. the key file names the ways to the next key beside those to the present one;
2. a copy of the database is written with the next key, read back whole, and is on disk;
3. the copy takes the database's place, in one step: from here on the new ways open;
4. the key file goes on with the new ways alone.

A stop before 3 leaves the old ways, and the next opening tidies up; a stop after 3 leaves the new
ones, and the next opening does step 4. What an older copy of the folder holds stays readable with
the old key; so may blocks that a disk keeps after they were replaced.
"""

import os
import shutil
from datetime import date
from pathlib import Path

from nacl.utils import random

from lensdesk.vault import ways
from lensdesk.vault.derive import Cost
from lensdesk.vault.durable import sync_folder
from lensdesk.vault.engine import DATABASE, change_key, connect, damaged_pages
from lensdesk.vault.failures import VaultDamaged, VaultReadOnly, translated
from lensdesk.vault.marks import HighWater, of_database
from lensdesk.vault.opening import NEXT, check_passphrase, sweep
from lensdesk.vault.recovery_code import RecoveryCode, new_recovery_code
from lensdesk.vault.slots import Kind, Slot
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening, chain_anew


def rekey(vault: Vault, passphrase: str, today: date, cost: Cost | None = None) -> RecoveryCode:
    """Give an open vault another key, a new passphrase and a new recovery code, which is returned.

    The organisation's keys stay ways in; a PIN does not. It needs room for a second database.
    Raises `PassphraseTooShort`, `VaultReadOnly`, `DiskFull`; then the old ways still open.
    """
    check_passphrase(passphrase)
    if vault.is_read_only:
        raise VaultReadOnly
    key, code = random(32), new_recovery_code()
    with vault.busy, translated():
        vault.keys.announce(key, _next_slots(vault, key, passphrase, code, today, cost))
        former = vault.keys.key
        vault.rest()
        try:
            _write_copy(vault.folder, former, key)
            (vault.folder / NEXT).replace(vault.folder / DATABASE)
        except BaseException:
            _resume(vault, former)
            raise
        sync_folder(vault.folder)
        _resume(vault, key)
        vault.see_slots()
        vault.note(Happening(Event.WAYS))
    return code


def _resume(vault: Vault, key: bytes) -> None:
    folder = vault.folder
    sweep(folder / NEXT)
    database = connect(folder / DATABASE, key)
    mark = of_database(database)
    if key != vault.keys.key:
        vault.keys.turn(key, mark)
    high_water = HighWater(folder, key, database)
    vault.keys.use(mark, None, "")
    vault.resume(database, high_water)


def _next_slots(
    vault: Vault, key: bytes, passphrase: str, code: RecoveryCode, today: date, cost: Cost | None
) -> tuple[Slot, ...]:
    identity = vault.keys.file.vault
    return (
        ways.passphrase_slot(identity, key, passphrase, today, cost),
        ways.recovery_slot(identity, key, code, today),
        *(
            ways.escrow_slot(identity, key, str(slot.parameters["recipient"]), slot.label, today)
            for slot in ways.listed(vault)
            if slot.kind is Kind.ESCROW
        ),
    )


def _write_copy(folder: Path, former: bytes, key: bytes) -> None:
    beside = folder / NEXT
    sweep(beside)
    shutil.copyfile(folder / DATABASE, beside)
    beside.chmod(0o600)
    change_key(beside, former, key)
    database = connect(beside, key)
    try:
        chain_anew(database, former, key)
        damaged = damaged_pages(database)
    finally:
        database.conn.close()
    if damaged:
        raise VaultDamaged
    with beside.open("r+b") as file:
        os.fsync(file.fileno())
