"""How is the encrypted database opened? SQLCipher, with the settings that were proven."""

import sys
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

from lensdesk.vault.failures import VaultDamaged

# sqlite-utils looks for pysqlite3 first, and then catches the errors of the right driver.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

from sqlite_utils import Database  # noqa: E402  # after the alias above

_PLAIN_HEADER = b"SQLite format 3\x00"


def connect(path: Path, key: bytes) -> Database:
    """The database at `path`, opened with its raw key. Raises `VaultDamaged`."""
    connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = ON")
            connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.DatabaseError as fault:
        connection.close()
        raise VaultDamaged from fault
    connection.set_authorizer(_allowed)
    if path.exists() and path.read_bytes()[:16] == _PLAIN_HEADER:
        connection.close()  # a forgotten key would make a readable file without a word
        raise VaultDamaged
    return Database(connection, execute_plugins=False)


def _allowed(action: int, *_about: object) -> int:
    attach = 24  # SQLITE_ATTACH: it could write a copy without a key
    return 1 if action == attach else 0
