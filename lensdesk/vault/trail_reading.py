"""Which entries of the trail does somebody look for, and does the chain hold?

The trail of years is long: it is counted, and read a piece at a time, the newest entry first.
"""

from contextlib import closing
from dataclasses import dataclass

from lensdesk.vault import trail
from lensdesk.vault.engine import DATABASE, connect
from lensdesk.vault.failures import translated
from lensdesk.vault.store import Vault
from lensdesk.vault.trail import Entry, of_row


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is empty counts for everything.

    `since` and `until` are moments in UTC as they stand in the trail, the last one left out;
    `case` is the beginning of a random id.
    """

    event: str = ""
    user: str = ""
    since: str = ""
    until: str = ""
    case: str = ""

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """The condition in SQL, and its values."""
        asked = {
            "event = ?": self.event,
            "user = ?": self.user,
            "at >= ?": self.since,
            "at < ?": self.until,
            "substr(case_ref, 1, length(?)) = ?": self.case,
        }
        given = {text: value for text, value in asked.items() if value}
        values = tuple(v for text, v in given.items() for _ in range(text.count("?")))
        return " AND ".join(given) or "1", values


def count(vault: Vault, wanted: Wanted) -> int:
    """How many entries that are."""
    condition, values = wanted.condition()
    question = f"SELECT count(*) AS n FROM trail WHERE {condition}"  # noqa: S608  # our names
    return int(str(vault.ask(question, *values)[0]["n"]))


def piece(vault: Vault, wanted: Wanted, begin: int, most: int) -> tuple[Entry, ...]:
    """At most so many entries from place `begin`, the newest of all on place 0."""
    condition, values = wanted.condition()
    question = f"SELECT * FROM trail WHERE {condition} ORDER BY n DESC LIMIT ? OFFSET ?"  # noqa: S608
    return tuple(map(of_row, vault.ask(question, *values, most, begin)))


def users(vault: Vault) -> tuple[str, ...]:
    """Who stands in the trail."""
    found = vault.ask("SELECT DISTINCT user FROM trail WHERE user <> '' ORDER BY user")
    return tuple(str(row["user"]) for row in found)


def is_sound(vault: Vault) -> bool:
    """Whether no entry was changed, taken out, put in or cut off.

    It may run in a thread of its own: it reads through a connection of its own.
    """
    with vault.busy, translated():
        database = connect(vault.folder / DATABASE, vault.keys.key)
        with closing(database.conn):
            database.execute("BEGIN")
            return not trail.is_broken(database, vault.keys.key)
