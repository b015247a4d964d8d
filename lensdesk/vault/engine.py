"""How is the encrypted database opened? SQLCipher, with the settings that were proven."""

import sys
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

from lensdesk.vault.failures import VaultDamaged, translated

# sqlite-utils looks for pysqlite3 first, and then catches the errors of the right driver.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

from sqlite_utils import Database  # noqa: E402  # after the alias above

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


def _allowed(action: int, *_about: object) -> int:
    attach = 24  # SQLITE_ATTACH: it could write a copy without a key
    return 1 if action == attach else 0
