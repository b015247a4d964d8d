"""How is a case forgotten, and what is said of it? Erased from every page, with a receipt.

Deleted rows are overwritten (`secure_delete`), and the log is taken in and cut, so that the words
are nowhere in the database or its log. Backups and replaced vaults still hold them until their
term; an SSD may keep blocks that were overwritten. The receipt holds no content.
"""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lensdesk.vault import backups, ballast, keyfile
from lensdesk.vault.failures import VaultReadOnly, translated
from lensdesk.vault.opening import held
from lensdesk.vault.restoring import REPLACED
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event

_PAGE = 4096  # bytes
_NAME = "vault."  # begins every file of a vault
_SMALL = ("weighings", "relations", "kept_longer")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased, without content: how many cases and records, when and by whom.

    `backups` still hold them; the last of these is gone by `gone_by` when the vault stays in use.
    `replaced` counts the vaults that a restore kept: somebody has to take those away. With
    `in_log` another reader kept the log from being cut; that happens when the vault is closed.
    """

    cases: int
    records: int
    at: str
    by: str
    backups: int
    gone_by: date | None
    replaced: int
    in_log: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """What goes when cases are erased, counted."""

    observations: int
    visits: int
    persons: int
    letters: int
    other: int

    @property
    def records(self) -> int:
        """How many records that are."""
        return self.observations + self.visits + self.persons + self.letters + self.other


def holding(vault: Vault, cases: Iterable[str]) -> Holding:
    """What these cases hold."""
    ids = tuple(dict.fromkeys(cases))

    def counted(*tables: str) -> int:
        return sum(_count(vault, table, case_id) for table in tables for case_id in ids)

    return Holding(
        observations=counted("observations"),
        visits=counted("visits"),
        persons=counted("persons"),
        letters=counted("referrals"),
        other=counted("answers", "assessments", "consultations", "decisions", *_SMALL),
    )


def erase(vault: Vault, cases: Iterable[str], at: datetime) -> Receipt:
    """Erase cases, by their ids, in one transaction; none is nothing to do."""
    if vault.is_read_only:
        raise VaultReadOnly
    ids = tuple(dict.fromkeys(cases))
    with vault.busy:  # no backup reads meanwhile
        return _erased(vault, ids, at)


def _erased(vault: Vault, ids: tuple[str, ...], at: datetime) -> Receipt:
    with vault.transaction():
        records = holding(vault, ids).records
        place = vault.last_place()
        if place is not None and place.case in ids:
            vault.keep_place(None)
        for case_id in ids:
            vault.remove_case(case_id, Event.ERASE)
    [cut] = vault.ask("PRAGMA wal_checkpoint(TRUNCATE)")
    still = backups.listed(vault.folder)
    gone_by = (at + backups.LONGEST).date() if still else None
    by, when = vault.professional().name, at.isoformat(timespec="seconds")
    kept = len(still), gone_by, len(_replaced(vault.folder))
    return Receipt(len(ids), records, when, by, *kept, in_log=bool(cut["busy"]))


def panic(folder: Path) -> None:
    """Make the vault unreadable at once: key headers and first pages, of the backups too.

    It needs no passphrase and cannot be undone. It cannot reach copies elsewhere, blocks that a
    disk keeps after they were overwritten, or a program that has the vault open.
    """
    with translated():
        lock = held(folder)
        try:
            # what is half made too; the keys first: nothing opens after them
            for file in sorted(_files(folder), key=lambda file: not _holds_keys(file)):
                _overwrite(file)
        finally:
            lock.release()


def _files(folder: Path) -> Iterator[Path]:
    kept = (folder / name for name in (backups.FOLDER, REPLACED))
    for place in (folder, *(inside for under in kept for inside in _folders(under))):
        with suppress(OSError):
            yield from (f for f in place.iterdir() if f.name.startswith(_NAME) and _is_ours(f))


def _is_ours(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and file.name != ballast.FILE


def _holds_keys(file: Path) -> bool:
    return file.name.startswith(keyfile.COPIES[0])


def _count(vault: Vault, table: str, case_id: str) -> int:
    question = f"SELECT count(*) AS n FROM {table} WHERE case_id = ?"  # noqa: S608  # our names
    return int(str(vault.ask(question, case_id)[0]["n"]))


def _folders(place: Path) -> tuple[Path, ...]:
    with suppress(OSError):
        return tuple(f for f in place.iterdir() if f.is_dir() and not f.is_symlink())
    return ()


def _replaced(folder: Path) -> tuple[Path, ...]:
    return _folders(folder / REPLACED)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        length = min(path.stat().st_size, 65536 if _holds_keys(path) else _PAGE)
        file.write(secrets.token_bytes(length))
        file.flush()
        os.fsync(file.fileno())
