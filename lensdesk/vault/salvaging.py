"""A vault is damaged: what can still be saved? Every row that can be read, into a new vault.

The damaged vault is only read. The new one has the same key and the same ways in, so that no
secret is asked; it says what it could not save.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lensdesk.vault import fingerprint, keyfile
from lensdesk.vault.damaged_reader import DamagedReader, Row
from lensdesk.vault.durable import sync_folder
from lensdesk.vault.engine import DATABASE, Database, connect, take_log_in
from lensdesk.vault.failures import VaultExists, translated
from lensdesk.vault.keys import Keys
from lensdesk.vault.marks import loosen, of_database, prepare
from lensdesk.vault.opening import held
from lensdesk.vault.schema import bring_up_to_date
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Event, Happening, Trail, now

_BEGUN = "vault.new"
_OURS = "('sqlite_sequence', '_sqlite_migrations')"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: rows by table, and how many were lost, or None where nobody can tell.

    `orphans` counts the rows whose case could not be saved.
    """

    saved: dict[str, int]
    lost: dict[str, int | None]
    orphans: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing was lost."""
        return not self.lost and not self.orphans


def salvage(
    vault: Vault, to: Path, progress: Callable[[int, int], None] = lambda _done, _of: None
) -> Salvaged:
    """Save what can be read of an open vault into a new one in `to`, absent or empty.

    Raises `VaultExists`, `CannotWrite`, `DiskFull`; then nothing is left in `to`.
    """
    with translated():
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(to.iterdir()):
            raise VaultExists
        lock = held(to)
        begun = to / _BEGUN
        try:
            database = connect(begun, vault.keys.key)
            try:
                bring_up_to_date(database)
                prepare(database)
                told = _saved(vault, database, progress)
                _record(database, vault.keys.key)
                mark = of_database(database)
                take_log_in(database)
            finally:
                database.conn.close()
            begun.chmod(0o600)
            keys = Keys(to, vault.keys.key, replace(vault.keys.file, in_use=False))
            keys.put_down(mark, fingerprint.of(begun))
            begun.replace(to / DATABASE)
            sync_folder(to)
        except BaseException:
            for name in (_BEGUN, *keyfile.COPIES):
                (to / name).unlink(missing_ok=True)
            raise
        finally:
            lock.release()
    return told


def _record(new: Database, key: bytes) -> None:
    """That it was salvaged goes into the trail of the new vault, and is no cut of its tail."""
    found = list(new.query("SELECT name FROM professional"))
    with new.atomic():
        user = str(found[0]["name"]) if found else ""
        Trail(new, key, now).append(new, Happening(Event.SALVAGE), user)
    loosen(new)


def _saved(vault: Vault, new: Database, progress: Callable[[int, int], None]) -> Salvaged:
    saved: dict[str, int] = {}
    lost: dict[str, int | None] = {}
    new.execute("PRAGMA foreign_keys = OFF")
    names = _tables(new)
    old = DamagedReader(vault.folder / DATABASE, vault.keys.key)
    try:
        for done, table in enumerate(names, start=1):
            with new.atomic():
                new.execute(f'DELETE FROM "{table}"')  # noqa: S608  # our names
                saved[table] = sum(_put(new, table, row) for row in old.rows(table))
            missing = old.missing(table, saved[table])
            if missing != 0:
                lost[table] = missing
            progress(done, len(names))
    finally:
        old.close()
    return Salvaged(saved, lost, len(list(new.query("PRAGMA foreign_key_check"))))


def _tables(database: Database) -> list[str]:
    # the words of a full-text search are made anew by the triggers of the tables they are about
    question = f"""SELECT name FROM sqlite_master AS own WHERE type = 'table'
        AND rootpage > 0 AND name NOT IN {_OURS} AND NOT EXISTS (SELECT 1 FROM sqlite_master
        AS made WHERE made.sql LIKE 'CREATE VIRTUAL%' AND own.name LIKE made.name || '\\_%'
        ESCAPE '\\')"""  # noqa: S608  # our names
    return [str(row["name"]) for row in database.query(question)]


def _put(new: Database, table: str, row: Row) -> int:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    statement = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608  # our names
    new.execute(statement, tuple(row.values()))
    return 1
