"""How are an organisation's own additions kept? One TOML file per lens, whole or not at all.

It holds `[[sign]]` and `[[contact]]` tables and may be written by hand: faults are named by file
and line, as those of a lens.
"""

import contextlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

import tomli

from lensdesk.errors import LensDeskError
from lensdesk.lens import positions
from lensdesk.lens.fault import Fault
from lensdesk.lens.guidance import Contact
from lensdesk.lens.model import Lens
from lensdesk.lens.own import Own
from lensdesk.lens.own_format import (
    KINDS,
    Table,
    format_findings,
    read_contact,
    read_sign,
    written_contact,
    written_sign,
)
from lensdesk.lens.own_rules import (
    Finding,
    contact_findings,
    contact_references,
    sign_findings,
    sign_references,
)
from lensdesk.lens.pack import places
from lensdesk.lens.safe_text import is_identity, shown

_Placed = tuple[positions.Path, Finding]  # where in the file, and what

_LARGEST = 2 << 20  # bytes
_HEAD = "# Own additions of the organisation to this lens; they are no part of the lens itself.\n"


class OwnInvalid(LensDeskError):
    """The own additions cannot be read: `n` faults. `faults` has them, `places` names a dozen."""

    code = "own-invalid"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(n=len(self.faults), places=places(self.faults))


class OwnNotWritten(LensDeskError):
    """The own additions cannot be written; the file that was there is untouched."""

    code = "own-not-written"


def load(folder: Path, lens: str) -> Own:
    """The additions to the lens with this id; none when there is no file. Raises `OwnInvalid`.

    An addition that refers to what the lens does not have (any more) is no fault here, so that
    a new version of a lens never locks anybody out; `check` names it, and `merged` leaves it out.
    """
    table, faults = _read(folder, lens, _findings)
    if faults:
        raise OwnInvalid(faults)
    signs = tuple(map(read_sign, table.get("sign", ())))
    return Own(lens, signs, tuple(map(read_contact, table.get("contact", ()))))


def check(folder: Path, lens: Lens, contacts: Collection[Contact] = ()) -> tuple[Fault, ...]:
    """Every fault of the additions to `lens`, also in what they refer to, by file and line."""

    def findings(table: Table) -> Iterator[_Placed]:
        yield from _findings(table)
        yield from _references(table, lens, contacts)

    return _read(folder, lens.id, findings)[1]


def save(folder: Path, own: Own) -> None:
    """Keep the additions in `folder`, wholly or not at all. Raises `OwnNotWritten`."""
    if not is_identity(own.lens):
        raise OwnNotWritten
    signs, contacts = map(written_sign, own.signs), map(written_contact, own.contacts)
    path = folder / f"{own.lens}.toml"
    beside = path.with_name(path.name + ".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join([_HEAD, *signs, *contacts]))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except (OSError, ValueError) as fault:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise OwnNotWritten from fault


def _read(
    folder: Path, lens: str, findings: Callable[[Table], Iterator[_Placed]]
) -> tuple[Table, tuple[Fault, ...]]:
    name = f"{lens}.toml"
    if not is_identity(lens) or not (folder / name).exists():
        return {}, ()
    try:
        with (folder / name).open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            return {}, (Fault(name, 1, "file-too-large", name),)
        text = content.decode("utf-8").replace("\r\n", "\n")
        table = tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError):
        return {}, (Fault(name, 1, "not-toml", name),)
    except (OSError, ValueError):
        return {}, (Fault(name, 1, "file-missing", name),)
    lines = positions.lines(text)
    faults = {Fault(name, _line(lines, p, f), f.code, f.about) for p, f in findings(table)}
    return table, tuple(sorted(faults))


def _line(lines: dict[positions.Path, int], place: positions.Path, finding: Finding) -> int:
    key: positions.Path = (*place, *finding.field.split("."))
    while key not in lines:
        key = key[:-1]
    return lines[key]


def _entries(table: Table, kind: str) -> Iterator[tuple[positions.Path, Table]]:
    """The tables of one kind that can be read, and where each stands."""
    entries = table.get(kind, [])
    for n, entry in enumerate(entries if isinstance(entries, list) else []):
        if not any(format_findings(entry, kind)):
            yield (kind, n), entry


def _findings(table: Table) -> Iterator[_Placed]:
    """What is wrong with the additions by themselves."""
    for kind, entries in table.items():
        if kind not in KINDS:
            yield (), Finding(kind, "key-unknown", shown(kind))
        elif not isinstance(entries, list):
            yield (), Finding(kind, "wrong-type", kind)
        else:
            for n, entry in enumerate(entries):
                yield from (((kind, n), finding) for finding in format_findings(entry, kind))
    for place, entry in _entries(table, "sign"):
        yield from ((place, finding) for finding in sign_findings(read_sign(entry)))
    for place, entry in _entries(table, "contact"):
        yield from ((place, f) for f in contact_findings(read_contact(entry).contact))
    for kind, key in (("sign", "id"), ("contact", "id"), ("contact", "fills")):
        seen: set[str] = set()
        for place, entry in _entries(table, kind):
            if key in entry and entry[key] in seen:
                yield place, Finding(key, "double-id", shown(entry[key]))
            seen.add(entry.get(key, ""))


def _references(table: Table, lens: Lens, contacts: Collection[Contact]) -> Iterator[_Placed]:
    """What the additions refer to and the lens does not have."""
    for place, entry in _entries(table, "sign"):
        yield from ((place, f) for f in sign_references(read_sign(entry), lens))
    for place, entry in _entries(table, "contact"):
        fills = read_contact(entry).fills
        yield from ((place, f) for f in contact_references(fills, contacts))
