"""Edits of the trail by somebody who has the key: changed, taken out, put in, moved, cut."""

from random import Random

from faults import practice
from faults.verdicts import Batch, Kind, Told, Wrong
from lensdesk import vault
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.store import Vault

_COLUMNS = ("event", "at", "user", "case_ref", "link", "amount")
_COPIED = "event, at, user, case_ref, amount, link"
_LEAST = 12  # entries


def _edits(n: int, last: int, column: str) -> dict[str, tuple[str, ...]]:
    """Each edit of entry `n` as its statements."""
    value = "amount + 1" if column == "amount" else f"{column} || 'x'"
    other = n - 1 if n > 1 else n + 1
    gone = f"DELETE FROM trail WHERE n = {n}"  # noqa: S608  # our numbers
    again = f"SELECT {last + 1}, {_COPIED} FROM trail WHERE n = {n}"  # noqa: S608  # our numbers
    moves = [(m, m - 1) for m in range(n + 1, last + 1)]
    return {
        "changed": (f"UPDATE trail SET {column} = {value} WHERE n = {n}",),  # noqa: S608
        "taken out": (gone,),
        "taken out, the rest closed up": (gone, *_moved(*moves)) if n < last else (gone,),
        "put in": (f"INSERT INTO trail (n, {_COPIED}) {again}",),
        "exchanged": _moved((n, 0), (other, n), (0, other)),
        "cut": (f"DELETE FROM trail WHERE n >= {n}",),  # noqa: S608  # our numbers
    }


def _moved(*moves: tuple[int, int]) -> tuple[str, ...]:
    return tuple(f"UPDATE trail SET n = {to} WHERE n = {at}" for at, to in moves)  # noqa: S608


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
            n = random.randint(1, last)
            how, statements = random.choice([*_edits(n, last, random.choice(_COLUMNS)).items()])
            about = f"edit {number}, {how} at {n} of {last}"
            rows = list(database.query("SELECT * FROM trail"))
            with database.atomic():
                for statement in statements:
                    database.execute(statement)
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
