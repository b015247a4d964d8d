"""What was done with the vault, when and by whom? A chain of entries that holds no content.

Each entry carries an HMAC over itself and the link before it, by a key that is derived from the
database key: an entry that was changed, taken out, put in or moved breaks the chain. The tip of
the high-water mark is bound to the last link, so that a tail that was cut is known as well.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from lensdesk.vault import marks
from lensdesk.vault.engine import Database

Clock = Callable[[], datetime]
_FIRST = (0, "")
_COLUMNS = "n, event, at, user, case_ref, amount, link"
_PUT = f"INSERT INTO trail ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608  # our names


class Event(StrEnum):
    """What was done."""

    UNLOCK = "unlock"
    FAILED_UNLOCK = "failed_unlock"
    CREATE = "create"
    READ = "read"
    CHANGE = "change"
    DELETE = "delete"
    LETTER = "letter"
    LETTER_SEALED = "letter_sealed"
    LETTER_LOCKED = "letter_locked"
    LETTER_PLAIN = "letter_plain"
    LETTER_RECEIVED = "letter_received"
    CONTACT = "contact"
    IMPORT = "import"
    EXPORT = "export"
    RESTORE = "restore"
    ERASE = "erase"
    TRAIL_CUT = "trail_cut"
    SEARCH = "search"
    PRINT = "print"
    WAYS = "ways"
    BACKUP = "backup"
    SALVAGE = "salvage"
    ACCEPT_OLDER = "accept_older"
    TERMS = "terms"
    KEEP_LONGER = "keep_longer"


@dataclass(frozen=True, slots=True)
class Happening:
    """What is to be recorded: a case by its random id, and how many records it concerned."""

    event: Event
    case: str = ""
    amount: int = 1
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, `at` in UTC to the second; `case` is a random id or empty.

    `link` ties it to all entries before it: kept elsewhere, it proves later what stood here.
    """

    n: int
    event: str
    at: str
    user: str
    case: str
    amount: int
    link: str


class Trail:
    """The chain of an open vault; `head` is the number of the last entry and its link."""

    def __init__(self, database: Database, key: bytes, clock: Clock) -> None:
        self._key, self._clock = _trail_key(key), clock
        self.head = head(database)

    def append(self, database: Database, happening: Happening, user: str) -> None:
        """Add an entry, inside the transaction of what it records."""
        n, before = self.head
        at = (happening.at or self._clock()).astimezone(UTC).isoformat(timespec="seconds")
        body = (n + 1, happening.event.value, at, user, happening.case, happening.amount)
        link = _link(self._key, before, body)
        database.execute(_PUT, (*body, link))
        self.head = n + 1, link


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


def head(database: Database) -> tuple[int, str]:
    """The number and the link of the last entry."""
    found = list(database.query("SELECT n, link FROM trail ORDER BY n DESC LIMIT 1"))
    return (int(found[0]["n"]), str(found[0]["link"])) if found else _FIRST


def is_cut(database: Database, key: bytes) -> bool:
    """Whether the last entry is not the one to which the high-water mark is bound."""
    mark = marks.of_database(database)
    return not marks.is_bound(mark, head(database)[1], key)


def is_broken(database: Database, key: bytes) -> bool:
    """Whether an entry was changed, taken out or put in, or a tail was once found cut."""
    return not _is_chained(database, key) or is_cut(database, key) or _was_cut(database)


def chain_anew(database: Database, former: bytes, key: bytes) -> None:
    """Chain all entries by another database key; a broken chain stays broken, and is so told."""
    if not _is_chained(database, former):
        return
    cut = is_cut(database, former)
    link, trail_key = "", _trail_key(key)
    with database.atomic():
        for row in list(database.query(f"SELECT {_COLUMNS} FROM trail ORDER BY n")):  # noqa: S608
            link = _link(trail_key, link, _body(row))
            database.execute("UPDATE trail SET link = ? WHERE n = ?", (link, row["n"]))
        if not cut:
            marks.loosen(database)


def of_row(row: dict[str, object]) -> Entry:
    """An entry out of its row."""
    n, event, at, user, case, amount = _body(row)
    numbered = int(str(n)), str(event), str(at), str(user), str(case), int(str(amount))
    return Entry(*numbered, str(row["link"]))


def _is_chained(database: Database, key: bytes) -> bool:
    link, trail_key = "", _trail_key(key)
    for n, row in enumerate(_rows(database), start=1):
        link = _link(trail_key, link, _body(row))
        if row["n"] != n or not hmac.compare_digest(link, str(row["link"])):
            return False
    return True


def _was_cut(database: Database) -> bool:
    question = "SELECT 1 FROM trail WHERE event = ? LIMIT 1"
    return bool(list(database.query(question, (Event.TRAIL_CUT.value,))))


def _rows(database: Database) -> Iterator[dict[str, object]]:
    yield from database.query(f"SELECT {_COLUMNS} FROM trail ORDER BY n")  # noqa: S608  # our names


def _body(row: dict[str, object]) -> tuple[object, ...]:
    return tuple(row[name] for name in ("n", "event", "at", "user", "case_ref", "amount"))


def _link(key: bytes, before: str, body: tuple[object, ...]) -> str:
    said = before + json.dumps(body, ensure_ascii=True)
    return hmac.digest(key, said.encode(), "sha256").hex()


def _trail_key(key: bytes) -> bytes:
    return hashlib.blake2b(b"LensDesk trail", key=key, digest_size=32).digest()
