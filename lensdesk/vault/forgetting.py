"""How is a case forgotten, and what is said of it? Erased from every page, with a receipt.

Deleted rows are overwritten (`secure_delete`), and the log is taken in and cut, so that the words
are nowhere in the database or its log. Backups and replaced vaults still hold them until their
term; an SSD may keep blocks that were overwritten. The receipt holds no content.
"""

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lensdesk.vault import backups, keyfile
from lensdesk.vault.engine import DATABASE
from lensdesk.vault.failures import VaultReadOnly, translated
from lensdesk.vault.opening import held
from lensdesk.vault.restoring import REPLACED
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event

_PAGE = 4096  # bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased, without content: how many cases and records, when and by whom.

    `backups` still hold them; the last of these is gone by `gone_by` when the vault stays in use.
    `replaced` counts the vaults that a restore kept: somebody has to take those away.
    """

    cases: int
    records: int
    at: str
    by: str
    backups: int
    gone_by: date | None
    replaced: int


def erase(vault: Vault, cases: Iterable[str], at: datetime) -> Receipt:
    """Erase cases, by their ids, in one transaction; none is nothing to do."""
    if vault.is_read_only:
        raise VaultReadOnly
    ids = tuple(dict.fromkeys(cases))
    with vault.transaction():
        records = sum(_records(vault, case_id) for case_id in ids)
        place = vault.last_place()
        if place is not None and place.case in ids:
            vault.keep_place(None)
        for case_id in ids:
            vault.remove_case(case_id, Event.ERASE)
    with translated():
        vault.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    still = backups.listed(vault.folder)
    gone_by = (at + backups.LONGEST).date() if still else None
    by, when = vault.professional().name, at.isoformat(timespec="seconds")
    return Receipt(len(ids), records, when, by, len(still), gone_by, len(_replaced(vault.folder)))


def panic(folder: Path) -> None:
    """Make the vault unreadable at once: key headers and first pages, of the backups too.

    It needs no passphrase and cannot be undone. It cannot reach copies elsewhere, blocks that a
    disk keeps after they were overwritten, or a program that has the vault open.
    """
    places = (folder, *(folder / backups.FOLDER / b.name for b in backups.listed(folder)))
    with translated():
        lock = held(folder)
        try:
            for place in (*places, *_replaced(folder)):  # the keys first: nothing opens after them
                for name in keyfile.COPIES:
                    _overwrite(place / name)
            for place in (*places, *_replaced(folder)):
                for name in (DATABASE, f"{DATABASE}-wal"):
                    _overwrite(place / name)
        finally:
            lock.release()


def _records(vault: Vault, case_id: str) -> int:
    tables = ("observations", "visits", "answers", "referrals", "weighings", "decisions")
    people = ("assessments", "consultations", "persons", "relations")
    counted = "SELECT count(*) AS n FROM {} WHERE case_id = ?"
    found = (vault.ask(counted.format(table), case_id)[0] for table in (*tables, *people))
    return sum(int(str(row["n"])) for row in found)


def _replaced(folder: Path) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(f for f in (folder / REPLACED).iterdir() if f.is_dir())
    return ()


def _overwrite(path: Path) -> None:
    if not path.is_file():
        return
    with path.open("r+b") as file:
        length = min(path.stat().st_size, 65536 if path.name in keyfile.COPIES else _PAGE)
        file.write(secrets.token_bytes(length))
        file.flush()
        os.fsync(file.fileno())
