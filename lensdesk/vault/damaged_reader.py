"""How is a damaged database read? Row by row around what is broken, and nothing half read.

Once the engine met a page that was changed from outside, its connection answers nothing more, and
the answer in which it happened may have a gap of zeros. So an answer counts only when the
connection still answers after it, and each fault is followed by a new connection.
"""

from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from lensdesk.vault.engine import Database, connect
from lensdesk.vault.failures import VaultDamaged, translated

Row: TypeAlias = dict[str, object]
_MOST = 1 << 20  # rows that are looked for where the last one cannot be read
_MOST_FAULTS = 2000  # each takes about a millisecond
_ALIVE = "SELECT count(*) FROM sqlite_master"


def _rows_of(table: str, low: int, high: int) -> str:
    span = f"rowid > {low} AND rowid <= {high} ORDER BY rowid"
    return f'SELECT * FROM "{table}" WHERE {span}'  # noqa: S608  # our names


class DamagedReader:
    """Reads the tables of a database in which pages are broken. `close` it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._database: Database | None = None

    def rows(self, table: str) -> Iterator[Row]:
        """Every row that can be read, in the order of arrival."""
        for low, high in self._whole_spans(table):
            yield from self._answer(_rows_of(table, low, high))

    def _whole_spans(self, table: str) -> list[tuple[int, int]]:
        """The spans of rows without a broken page, found by halving, the widest ones first.

        After so many faults it ends: a page high in the tree takes all that hangs from it.
        """
        found: list[tuple[int, int]] = []
        spans, faults = deque(self._first_spans(table)), 0
        while spans and faults < _MOST_FAULTS:
            low, high = spans.popleft()
            try:
                self._answer(_rows_of(table, low, high))
            except VaultDamaged:
                faults += 1
                if high - low > 1:
                    middle = (low + high) // 2
                    spans += [(low, middle), (middle, high)]
            else:
                found.append((low, high))
        return sorted(found)

    def missing(self, table: str, saved: int) -> int | None:
        """How many rows there are beside those that were saved; None where nobody can tell."""
        try:
            [row] = self._answer(f'SELECT count(*) AS n FROM "{table}"')  # noqa: S608  # our names
        except VaultDamaged:
            return None
        return max(int(str(row["n"])) - saved, 0)

    def close(self) -> None:
        """Let the file go."""
        database, self._database = self._database, None
        if database is not None:
            database.conn.close()

    def _first_spans(self, table: str) -> list[tuple[int, int]]:
        """One span of all rows; where the last row cannot be read, each twice as wide as before.

        For then every span behind the last row meets the broken page, and one that is halved from
        far away would never come near the rows of a small table.
        """
        try:
            [row] = self._answer(f'SELECT max(rowid) AS n FROM "{table}"')  # noqa: S608  # our names
        except VaultDamaged:
            ends = [2**n - 1 for n in range(_MOST.bit_length())]
            return list(pairwise(ends))
        return [(0, int(str(row["n"] or 0)))]

    def _answer(self, question: str) -> list[Row]:
        try:
            if self._database is None:
                self._database = connect(self._path, self._key)
            with translated():
                found: list[Row] = list(self._database.query(question))
                list(self._database.query(_ALIVE))
        except VaultDamaged:
            self.close()
            raise
        return found
