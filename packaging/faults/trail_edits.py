"""Edits of the trail by somebody who has the key: changed, taken out, put in, moved, cut."""

from collections.abc import Callable
from random import Random

from faults import practice
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.vault.engine import DATABASE, Database, connect
from lensdesk.vault.store import Vault

_COLUMNS = ("event", "at", "user", "case_ref", "link", "amount")
_LEAST = 12  # entries


def _change(database: Database, n: int, last: int, random: Random) -> None:
    column = random.choice(_COLUMNS)
    value = "amount + 1" if column == "amount" else f"{column} || 'x'"
    database.execute(f"UPDATE trail SET {column} = {value} WHERE n = {n}")  # noqa: S608


def _take_out(database: Database, n: int, last: int, random: Random) -> None:
    database.execute(f"DELETE FROM trail WHERE n = {n}")  # noqa: S608  # our numbers


def _close_up(database: Database, n: int, last: int, random: Random) -> None:
    database.execute(f"DELETE FROM trail WHERE n = {n}")  # noqa: S608  # our numbers
    for m in range(n + 1, last + 1):
        database.execute(f"UPDATE trail SET n = {m - 1} WHERE n = {m}")  # noqa: S608


def _put_in(database: Database, n: int, last: int, random: Random) -> None:
    columns = "event, at, user, case_ref, amount, link"
    database.execute(
        f"INSERT INTO trail (n, {columns}) SELECT {last + 1}, {columns} FROM trail WHERE n = {n}"  # noqa: S608
    )


def _exchange(database: Database, n: int, last: int, random: Random) -> None:
    other = n - 1 if n > 1 else n + 1
    for before, after in ((n, 0), (other, n), (0, other)):
        database.execute(f"UPDATE trail SET n = {after} WHERE n = {before}")  # noqa: S608


def _cut(database: Database, n: int, last: int, random: Random) -> None:
    database.execute(f"DELETE FROM trail WHERE n >= {n}")  # noqa: S608  # our numbers


_EDITS: tuple[Callable[[Database, int, int, Random], None], ...] = (
    _change, _change, _take_out, _close_up, _put_in, _exchange, _cut,
)  # fmt: skip


def run(batch: Batch) -> Told:
    """Edit, check; then the edit is taken back, and the check must be silent again."""
    told, random = Told(), Random(batch.seed)
    key = practice.identity(batch.template)
    folder = practice.copied(batch.template, batch.folder / "vault")
    with vault.unlock(folder, key, practice.TODAY) as kept:
        for n in range(1, _LEAST):
            practice.change(kept, n)
        database = connect(folder / DATABASE, kept.keys.key)
        for number in batch.numbers:
            last = len(kept.entries())
            edit, n = _EDITS[number % len(_EDITS)], random.randint(1, last)
            about = f"edit {number}, {edit.__name__} at {n} of {last}"
            rows = list(database.query("SELECT * FROM trail"))
            with database.atomic():
                edit(database, n, last, random)
            if "trail-broken" not in _found(told, kept, about):
                told.add(Wrong.UNDETECTED, about)
            with database.atomic():
                database.execute("DELETE FROM trail")
                database.table("trail").insert_all(rows)
            if _found(told, kept, about):
                told.add(Wrong.FALSE_ALARM, about)
            told.done += 1
        database.conn.close()
    return told


def _found(told: Told, kept: Vault, about: str) -> tuple[str, ...]:
    try:
        return vault.check(kept)
    except Exception as fault:  # noqa: BLE001  # whatever it is, it counts
        told.add(Wrong.CRASH, f"{about}: {fault!r}")
        return ()


KIND = Kind("trail", "an edit of the trail", 1000, run)
