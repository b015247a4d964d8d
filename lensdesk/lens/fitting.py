"""Does a table fit its format? Every fault in one file, and what it says, names and dates.

What is found is gathered over all files, so that an id may be used before it is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lensdesk.lens.fault import Fault
from lensdesk.lens.format import (
    KINDS,
    LANGUAGES,
    MAY_BE_EMPTY,
    MONTHS,
    OWN_PREFIX,
    Kind,
    is_too_long,
)
from lensdesk.lens.positions import Path
from lensdesk.lens.safe_text import LONGEST, is_identity, is_unsafe, is_version, shown


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the lens, in one language, and where it stands."""

    file: str
    line: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A table of some kind that was held against its sources on a day, and where that stands."""

    file: str
    line: int
    kind: str
    id: str
    day: date


@dataclass(slots=True)
class Found:
    """All that was found so far.

    `ids` has the file of every id, by kind. `refers` and `aspects` are checked at the end: a
    reference as (file, line, kind, id), and an aspect as (file, line, aspect, its domain).
    """

    faults: list[Fault] = field(default_factory=list)
    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    refers: list[tuple[str, int, str, str]] = field(default_factory=list)
    aspects: list[tuple[str, int, str, str]] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    checked: list[Checked] = field(default_factory=list)


class File:
    """Checks the tables of one file."""

    def __init__(self, found: Found, name: str, places: Mapping[Path, int]) -> None:
        self._found, self._name, self._places = found, name, places

    def fit(self, table: object, kind: str, path: Path = ()) -> None:
        """Check a table, and all tables in it, against the format of its kind."""
        if not isinstance(table, dict):
            self._fault("wrong-type", path, str(path[-1]) if path else self._name)
            return
        format_ = KINDS[kind]
        self._keys(table, format_, path)
        for key in format_.texts:
            self._text(table.get(key), key, path, format_.longest_label)
        for key in format_.strings:
            self._string(table, key, kind, path)
        for key in format_.lists:
            self._list(table, key, format_, path)
        if format_.basis:
            self._basis(table, kind, path)
        for key in format_.tables:
            entries = table.get(key, [])
            if not isinstance(entries, list):
                self._fault("wrong-type", (*path, key), key)
                continue
            for n, entry in enumerate(entries):
                self.fit(entry, key, (*path, key, n))

    def _keys(self, table: Mapping[str, Any], format_: Kind, path: Path) -> None:
        for key in format_.must:
            if key not in table:
                self._fault("key-missing", path, key)
        for key, value in table.items():
            if key in format_.may:
                if type(value) is not format_.may[key]:
                    self._fault("wrong-type", (*path, key), key)
                elif key == "counts_for_months" and value not in MONTHS:
                    self._fault("unknown-value", (*path, key), key)
            elif key not in format_.must:
                self._fault("key-unknown", (*path, key), key)

    def _text(self, value: object, key: str, path: Path, longest: int) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            self._fault("wrong-type", (*path, key), key)
            return
        for language in LANGUAGES:
            text, place = value.get(language), (*path, key, language)
            if not isinstance(text, str) or not text.strip():
                self._fault("language-missing", (*path, key), f"{key}.{language}")
                continue
            self._safe(text, place, f"{key}.{language}")
            if key == "label" and is_too_long(text, longest):
                self._fault("label-too-long", place, f"{key}.{language}")
            self._found.said.append(Said(self._name, self._line(place), language, text))
        for language in value:
            if language not in LANGUAGES:
                self._fault("key-unknown", (*path, key, language), f"{key}.{language}")

    def _string(self, table: Mapping[str, Any], key: str, kind: str, path: Path) -> None:
        value, format_, place = table.get(key), KINDS[kind], (*path, key)
        if value is None:
            return
        if not isinstance(value, str) or (not value and key not in MAY_BE_EMPTY):
            self._fault("wrong-type", place, key)
            return
        self._safe(value, place, key)
        if key == "id":
            self._identity(kind, value, place)
        elif key == "version" and not is_version(value):
            self._fault("bad-id", place, value)
        else:
            self._known(value, key, format_, place)
            if key == "aspect":
                domain = str(table.get("domain", ""))
                self._found.aspects.append((self._name, self._line(place), value, domain))

    def _identity(self, kind: str, value: str, place: Path) -> None:
        is_own = kind in ("sign", "contact") and value.startswith(OWN_PREFIX)
        if is_own or (kind == "lens" and not is_identity(value)):
            self._fault("bad-id", place, value)
        known = self._found.ids.setdefault(kind, {})
        if value in known:
            self._fault("double-id", place, value)
        known[value] = self._name

    def _list(self, table: Mapping[str, Any], key: str, format_: Kind, path: Path) -> None:
        values = table.get(key)
        if values is None:
            return
        if not isinstance(values, list):
            self._fault("wrong-type", (*path, key), key)
            return
        if not values and key not in MAY_BE_EMPTY:
            self._fault("no-source" if key == "sources" else "key-missing", (*path, key), key)
        for n, value in enumerate(values):
            place = (*path, key, n)
            if not isinstance(value, str):
                self._fault("wrong-type", place, key)
            elif key == "domains" and not is_identity(value):
                self._fault("bad-id", place, value)
            else:
                self._known(value, key, format_, place)

    def _known(self, value: str, key: str, format_: Kind, place: Path) -> None:
        if key in format_.values and value not in format_.values[key]:
            self._fault("unknown-value", place, value)
        if key in format_.refers:
            line = self._line(place)
            self._found.refers.append((self._name, line, format_.refers[key], value))

    def _basis(self, table: Mapping[str, Any], kind: str, path: Path) -> None:
        day, to_check = table.get("checked"), table.get("to_check") is True
        if day is not None and to_check:
            self._fault("checked-and-to-check", (*path, "checked"), "checked")
        elif day is None and not to_check:
            self._fault("not-checked", path, "checked")
        if type(day) is date:
            line = self._line((*path, "checked"))
            name = str(table.get("id", ""))
            self._found.checked.append(Checked(self._name, line, kind, name, day))
        if not (to_check and table.get("sources") == []):  # what is open may have no source yet
            self._list(table, "sources", Kind(refers={"sources": "source"}), path)

    def _safe(self, text: str, place: Path, about: str) -> None:
        if is_unsafe(text):
            self._fault("unsafe-text", place, about)
        if len(text) > LONGEST:
            self._fault("text-too-long", place, about)

    def _fault(self, code: str, place: Path, about: str) -> None:
        self._found.faults.append(Fault(self._name, self._line(place), code, shown(about)))

    def _line(self, place: Path) -> int:
        while place not in self._places:
            place = place[:-1]
        return self._places[place]
