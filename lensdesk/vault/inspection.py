"""Is a vault sound, and how much is in it?"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from lensdesk.vault import marks, trail
from lensdesk.vault.ballast import FILE as BALLAST
from lensdesk.vault.engine import DATABASE, Database, connect
from lensdesk.vault.failures import VaultDamaged, translated
from lensdesk.vault.keyfile import COPIES, is_whole
from lensdesk.vault.schema import differs
from lensdesk.vault.store import Vault

FINDINGS = (
    "key-copy-damaged",
    "keys-older",
    "mark-missing",
    "database-older",
    "pages-older",
    "pages-damaged",
    "tables-differ",
    "references-broken",
    "trail-broken",
    "database-damaged",
)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """How much a vault holds; `size` is in bytes, without the ballast."""

    format: int
    cases: int
    observations: int
    referrals: int
    size: int


def info(vault: Vault) -> VaultInfo:
    """How much `vault` holds."""

    def count(statement: str) -> int:
        [row] = vault.ask(statement)
        return int(str(row["n"]))

    files = (f for f in vault.folder.iterdir() if f.is_file() and f.name != BALLAST)
    return VaultInfo(
        format=count("SELECT count(*) AS n FROM _sqlite_migrations"),
        cases=count("SELECT count(*) AS n FROM cases"),
        observations=count("SELECT count(*) AS n FROM observations"),
        referrals=count("SELECT count(*) AS n FROM referrals"),
        size=sum(f.stat().st_size for f in files),
    )


def check(vault: Vault, progress: Progress = lambda _done, _of: None) -> tuple[str, ...]:
    """What is wrong with `vault`, as codes out of `FINDINGS`; nothing when it is sound.

    What was found at opening counts, also when it has been mended since. It may run in a thread
    of its own: it reads through a connection of its own, and `progress` hears of every part that
    is done, out of how many.
    """
    found = {*vault.found, *_findings(vault, progress)}
    return tuple(finding for finding in FINDINGS if finding in found)


def _findings(vault: Vault, progress: Progress) -> Iterator[str]:
    if not all(is_whole(vault.folder / name, vault.keys.key) for name in COPIES):
        yield "key-copy-damaged"
    try:
        with closing(_reader(vault).conn) as connection:
            database = Database(connection, execute_plugins=False)
            with translated():
                if marks.is_behind(database, vault.keys.file.mark):
                    yield "database-older"
                yield from _inside(database, vault.keys.key, progress)
    except VaultDamaged:  # of a page that could not be read for the answer
        yield "database-damaged"


def _reader(vault: Vault) -> Database:
    database = connect(vault.folder / DATABASE, vault.keys.key)
    with translated():
        # before the log is taken in, the page check raises alarm; while this reader stands on an
        # empty log, nothing that is written meanwhile reaches the pages
        list(database.query("PRAGMA wal_checkpoint(TRUNCATE)"))
        database.execute("BEGIN")
        list(database.query("SELECT count(*) FROM sqlite_master"))
    return database


def _inside(database: Database, key: bytes, progress: Progress) -> Iterator[str]:
    tables = _tables(database)
    parts = len(tables) + 3
    if list(database.query("PRAGMA cipher_integrity_check")):
        yield "pages-damaged"
        progress(parts, parts)
        return  # after such a page the engine's other answers mean nothing
    progress(1, parts)
    if differs(database):
        yield "tables-differ"
    if list(database.query("PRAGMA foreign_key_check")):
        yield "references-broken"
    if trail.is_broken(database, key):
        yield "trail-broken"
    progress(2, parts)
    sound = [{"integrity_check": "ok"}]
    for done, table in enumerate(tables, start=3):
        if list(database.query(f"PRAGMA integrity_check({table})")) != sound:
            yield "database-damaged"
        progress(done, parts)
    if list(database.query("PRAGMA integrity_check")) != sound:
        yield "database-damaged"
    progress(parts, parts)


def _tables(database: Database) -> list[str]:
    question = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    return [f'"{row["name"]}"' for row in database.query(question)]
