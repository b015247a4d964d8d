"""How far had the database come? A count that only rises, kept beside it, tells an older one.

Every transaction raises the count in the database; after it is on disk, the count is written into
`vault.mark`, without waiting for the disk. So the mark may lag behind the database (a kill or a
power cut between the two), and never runs ahead of it: an older database, or a write-ahead log
that was cut, has a lower count than the mark, and a crash gives no false alarm. While the vault is
closed the mark stands in the key file.

Each count has a tip, drawn at random and bound to the last entry of the trail; the last of them
stay in the database, so that another history of the same length is known as well. An older copy of
the whole folder cannot be known from inside it.
"""

import contextlib
import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass
from pathlib import Path

from lensdesk.vault.durable import write_whole
from lensdesk.vault.engine import Database

FILE = "vault.mark"
_RECORD, _PLACES = 512, 2  # bytes, a sector each; one of the two is whole at any moment
_FORM = struct.Struct(">8sQ16s")
_MAGIC = b"LDMARK1\0"
_MAC = 32  # bytes
_TIPS = 64
_BOUND = "t"  # begins a tip that is bound to the trail; hex digits do not hold it
_DRAWN = 7  # digits
_TABLES = (
    "high_water (place INTEGER PRIMARY KEY, count INTEGER NOT NULL, tip TEXT NOT NULL) STRICT",
    "slots_seen (changed INTEGER NOT NULL) STRICT",
)
_RAISE = "INSERT OR REPLACE INTO high_water (place, count, tip) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Mark:
    """How many transactions there were, and what the last one drew."""

    count: int = 0
    tip: str = ""


NO_MARK = Mark()


class HighWater:
    """The mark of an open vault; its file is on disk when this has been made."""

    def __init__(self, folder: Path, key: bytes, database: Database) -> None:
        self._path = folder / FILE
        self._key = _mark_key(key)
        self.mark = of_database(database)
        # its name must last before the key file says that the vault is in use: else it seems gone
        write_whole(self._path, _record(self.mark, self._key) * _PLACES)
        self._file = self._path.open("r+b", buffering=0)

    def raised(self, database: Database, head: str = "") -> Mark:
        """Raise the count inside a transaction; `keep` it when that is on disk.

        `head` is the last link of the trail, to which the tip is bound.
        """
        count, drawn = self.mark.count + 1, secrets.token_hex(4)[1:]
        mark = Mark(count, _BOUND + drawn + _binding(count, drawn, head, self._key))
        database.execute(_RAISE, (mark.count % _TIPS, mark.count, mark.tip))
        return mark

    def keep(self, mark: Mark) -> None:
        """Remember a mark whose transaction is on disk."""
        self.mark = mark
        # a mark that cannot be written lags behind, as after a crash: no alarm, nothing lost
        with contextlib.suppress(OSError):
            self._file.seek(mark.count % _PLACES * _RECORD)
            self._file.write(_record(mark, self._key))

    def close(self, *, clean: bool) -> None:
        """Let the file go; after a clean closing the key file holds the mark instead."""
        self._file.close()
        if clean:
            self._path.unlink(missing_ok=True)


def prepare(database: Database) -> None:
    """Make the tables of the mark, where they are not there yet; they are no records."""
    for table in _TABLES:
        database.execute(f"CREATE TABLE IF NOT EXISTS {table}")


def of_database(database: Database) -> Mark:
    """The mark that the database has reached."""
    question = "SELECT count, tip FROM high_water ORDER BY count DESC LIMIT 1"
    found = list(database.query(question))
    return Mark(int(found[0]["count"]), str(found[0]["tip"])) if found else NO_MARK


def of_file(folder: Path, key: bytes) -> Mark | None:
    """The highest mark in `vault.mark`; None when there is none that can be trusted."""
    mark_key = _mark_key(key)
    try:
        content = (folder / FILE).read_bytes()
    except OSError:
        return None
    records = (content[n * _RECORD : (n + 1) * _RECORD] for n in range(_PLACES))
    marks = [mark for record in records if (mark := _mark(record, mark_key)) is not None]
    return max(marks, key=lambda mark: mark.count, default=None)


def is_behind(database: Database, mark: Mark) -> bool:
    """Whether the database has not come as far as `mark`, or has another history."""
    if of_database(database).count < mark.count:
        return True
    found = list(database.query("SELECT tip FROM high_water WHERE count = ?", (mark.count,)))
    return bool(found) and str(found[0]["tip"]) != mark.tip


def is_bound(mark: Mark, head: str, key: bytes) -> bool:
    """Whether `head` is the last link of the trail to which `mark` is bound, if it is to any."""
    if not mark.tip.startswith(_BOUND):
        return True
    drawn, binding = mark.tip[1 : 1 + _DRAWN], mark.tip[1 + _DRAWN :]
    return hmac.compare_digest(binding, _binding(mark.count, drawn, head, _mark_key(key)))


def loosen(database: Database) -> None:
    """Go on from a count that is bound to no trail: the trail has other links from here on."""
    raise_to(database, of_database(database).count + 1)


def raise_to(database: Database, count: int) -> None:
    """Go on with another count."""
    with database.atomic():
        database.execute(_RAISE, (count % _TIPS, count, secrets.token_hex(8)))


def slots_seen(database: Database) -> int:
    """In which generation of the key file its slots had changed last, as the database knows."""
    found = list(database.query("SELECT changed FROM slots_seen"))
    return int(found[0]["changed"]) if found else 0


def see_slots(database: Database, changed: int) -> None:
    """Let the database know that, after the key file was written: an older one is known then."""
    with database.atomic():
        database.execute("DELETE FROM slots_seen")
        database.execute("INSERT INTO slots_seen (changed) VALUES (?)", (changed,))


def _mark_key(key: bytes) -> bytes:
    return hashlib.blake2b(b"LensDesk mark", key=key, digest_size=32).digest()


def _binding(count: int, drawn: str, head: str, key: bytes) -> str:
    said = f"trail {count} {drawn} {head}".encode()
    return hashlib.blake2b(said, key=key, digest_size=4).hexdigest()


def _record(mark: Mark, key: bytes) -> bytes:
    content = _FORM.pack(_MAGIC, mark.count, mark.tip.encode())
    sealed = content + hashlib.blake2b(content, key=key, digest_size=_MAC).digest()
    return sealed.ljust(_RECORD, b"\0")


def _mark(record: bytes, key: bytes) -> Mark | None:
    content, sealed = record[: _FORM.size], record[_FORM.size : _FORM.size + _MAC]
    if hashlib.blake2b(content, key=key, digest_size=_MAC).digest() != sealed:
        return None
    _magic, count, tip = _FORM.unpack(content)
    return Mark(count, tip.rstrip(b"\0").decode())
