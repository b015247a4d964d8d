"""Is a vault sound, and how much is in it?"""

from collections.abc import Iterator
from dataclasses import dataclass

from lensdesk.vault.failures import VaultDamaged
from lensdesk.vault.keyfile import COPIES, readable
from lensdesk.vault.store import Vault

FINDINGS = ("key-copy-damaged", "pages-damaged", "references-broken", "database-damaged")


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """How much a vault holds; `size` is in bytes."""

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

    return VaultInfo(
        format=count("SELECT count(*) AS n FROM _sqlite_migrations"),
        cases=count("SELECT count(*) AS n FROM cases"),
        observations=count("SELECT count(*) AS n FROM observations"),
        referrals=count("SELECT count(*) AS n FROM referrals"),
        size=sum(f.stat().st_size for f in vault.folder.iterdir() if f.is_file()),
    )


def check(vault: Vault) -> tuple[str, ...]:
    """What is wrong with `vault`, as codes out of `FINDINGS`; nothing when it is sound."""
    return tuple(_findings(vault))


def _findings(vault: Vault) -> Iterator[str]:
    if not all(readable(vault.folder / name) for name in COPIES):
        yield "key-copy-damaged"
    try:
        yield from _inside(vault)
    except VaultDamaged:  # of a page that could not be read for the answer
        yield "database-damaged"


def _inside(vault: Vault) -> Iterator[str]:
    vault.ask("PRAGMA wal_checkpoint(TRUNCATE)")  # before it the page check raises alarm
    if vault.ask("PRAGMA cipher_integrity_check"):
        yield "pages-damaged"
    if vault.ask("PRAGMA foreign_key_check"):
        yield "references-broken"
    if vault.ask("PRAGMA integrity_check") != [{"integrity_check": "ok"}]:
        yield "database-damaged"
