"""How is the encrypted database opened? SQLCipher, with the settings that were proven."""

import sys
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

from lensdesk.vault.failures import VaultDamaged, translated

# sqlite-utils looks for pysqlite3 first, and then catches the errors of the right driver.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

from sqlite_utils import Database, Migrations  # noqa: E402  # after the alias above

__all__ = [
    "Database",
    "Migrations",
    "change_key",
    "connect",
    "damaged_pages",
    "memory",
    "take_log_in",
]  # from here, so aliased

DATABASE = "vault.db"  # its name in the folder
_SETTINGS = (
    "temp_store = MEMORY",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
    *(("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()),
)
_PLAIN_HEADER = b"SQLite format 3\x00"


def connect(path: Path, key: bytes) -> Database:
    """The database at `path`, opened with its raw key. Raises `VaultDamaged`, `CannotWrite`."""
    with translated():
        connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            with path.open("rb") as file:
                if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
                    raise VaultDamaged  # a forgotten key makes a readable file without a word
        except BaseException:
            connection.close()
            raise
    connection.set_authorizer(_allowed)
    return Database(connection, execute_plugins=False)


def memory() -> Database:
    """An empty database that is never on a disk, to compare with."""
    return Database(sqlcipher3.connect(":memory:", isolation_level=None), execute_plugins=False)


def take_log_in(database: Database) -> bool:
    """Write the log into the pages and empty it; False while something else still reads it.

    Closing does so too, but says nothing when the disk refuses, and leaves the log behind.
    """
    with translated():
        [told] = database.query("PRAGMA wal_checkpoint(TRUNCATE)")
    return not told["busy"]


def damaged_pages(database: Database) -> bool:
    """Whether a page was changed from outside. Everything is read, 4 KB at a time.

    Before the write-ahead log is taken in, the check would raise alarm after a crash.
    """
    with translated():
        list(database.query("SELECT count(*) FROM sqlite_master"))
        list(database.query("PRAGMA wal_checkpoint(TRUNCATE)"))
        return bool(list(database.query("PRAGMA cipher_integrity_check")))


def change_key(path: Path, former: bytes, key: bytes) -> None:
    """Write every page of a closed database anew with another raw key."""
    database = connect(path, former)
    try:
        with translated():
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
    finally:
        database.conn.close()


def _allowed(action: int, *_about: object) -> int:
    attach = 24  # SQLITE_ATTACH: it could write a copy without a key
    return 1 if action == attach else 0
