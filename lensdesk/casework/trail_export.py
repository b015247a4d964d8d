"""How does the trail go out, for whoever has to look at it? As a table or as JSON, and recorded."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, astuple, fields
from pathlib import Path

from lensdesk.errors import LensDeskError
from lensdesk.referral import PdfNotWritten, placed
from lensdesk.vault import Entry, Event, Happening, Vault, trail_reading
from lensdesk.vault.trail_reading import Wanted

COLUMNS = tuple(field.name for field in fields(Entry))
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class FileNotWritten(LensDeskError):
    """The file to write cannot be written there."""

    code = "file-not-written"


def export(vault: Vault, wanted: Wanted, path: Path) -> int:
    """Write the entries that are wanted to `path`, the first one first; how many that were.

    A name that ends in `.json` gives JSON, every other one CSV. What goes out says that it did.
    """
    vault.note(Happening(Event.EXPORT))
    most = trail_reading.count(vault, wanted)
    found = trail_reading.piece(vault, wanted, 0, most)[::-1]
    as_json = path.suffix.lower() == ".json"
    write(path, _json(found) if as_json else table(found))
    return len(found)


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises `FileNotWritten`."""
    try:
        with placed(content, path):
            pass
    except PdfNotWritten as fault:
        raise FileNotWritten from fault


def table(found: Iterable[Entry]) -> bytes:
    """Entries as CSV that a spreadsheet opens."""
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(COLUMNS)
    rows.writerows([inert(cell) for cell in astuple(entry)] for entry in found)
    return file.getvalue().encode("utf-8-sig")


def inert(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    is_formula = isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA)
    return f"'{cell}" if is_formula else cell


def _json(found: Iterable[Entry]) -> bytes:
    return json.dumps([asdict(entry) for entry in found], ensure_ascii=False, indent=1).encode()
