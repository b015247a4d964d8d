"""What is wrong with a lens? Every fault at once, each with its file and line.

The format is described once, below, as the keys that a table must and may have; what a key
refers to is checked when all files are read.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any

from lensdesk.lens.model import SignKind, Strength, Subject
from lensdesk.lens.positions import Path, lines

LONGEST_LABEL = 9  # words
LANGUAGES = ("nl", "en")

CODES = (
    "file-missing", "not-toml", "key-missing", "key-unknown", "wrong-type", "language-missing",
    "label-too-long", "no-source", "double-id", "unknown-id", "unknown-value",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong. `about` is the key, id or value that it is about."""

    file: str
    line: int
    code: str
    about: str


@dataclass(frozen=True, slots=True)
class _Kind:
    """The keys of one kind of table: texts in every language, plain values, lists of ids."""

    texts: tuple[str, ...] = ()
    strings: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    optional: Mapping[str, type] = field(default_factory=dict)


_KINDS = {
    "lens": _Kind(("label",), ("id", "version"), ("domains",)),
    "domain": _Kind(("label", "short", "ask"), ("id",), tables=("aspect", "indicator")),
    "aspect": _Kind(("label",), ("id",)),
    "indicator": _Kind(
        ("label", "question"), ("id", "aspect"), tables=("sign",), optional={"context": bool},
    ),
    "sign": _Kind(
        ("label", "hint"), ("id", "kind", "strength"),
        ("subjects", "professions", "phenomena", "sources"), optional={"urgent": bool},
    ),
    "professions": _Kind(tables=("profession",)),
    "profession": _Kind(("label",), ("id",), ("first",)),
    "phenomena": _Kind(tables=("phenomenon",)),
    "phenomenon": _Kind(("label",), ("id",)),
    "sources": _Kind(tables=("source",)),
    "source": _Kind((), ("id", "title", "organisation", "year", "kind", "read", "address")),
    "rules": _Kind(tables=("rule",), optional={"counts_for_months": int}),
    "rule": _Kind(
        ("label",), ("id",), optional=dict.fromkeys(("strong", "medium", "weak", "other"), int)
    ),
}  # fmt: skip
_MAY_BE_EMPTY = {"address", "first", "phenomena"}
_VALUES: Mapping[str, Collection[str]] = {
    "kind": set(SignKind), "strength": set(Strength), "subjects": set(Subject),
}  # fmt: skip
_REFERS: Mapping[str, str] = {
    "aspect": "aspect", "professions": "profession", "phenomena": "phenomenon",
    "sources": "source", "first": "indicator",
}  # fmt: skip


@dataclass(slots=True)
class _Checked:
    """What was found so far: faults, ids by kind, and what refers to which id."""

    faults: list[Fault] = field(default_factory=list)
    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    refers: list[tuple[str, int, str, str]] = field(default_factory=list)


def check(folder: File) -> tuple[Fault, ...]:
    """Every fault of the lens in `folder`, by file and line; nothing when it is sound."""
    found = _Checked()
    top = _file(found, folder, "lens.toml", "lens")
    names = top.get("domains", [])
    for name in names if isinstance(names, list) else []:
        _file(found, folder, f"domains/{name}.toml", "domain")
    for kind in ("professions", "phenomena", "sources", "rules"):
        _file(found, folder, f"{kind}.toml", kind)
    for file, line, kind, wanted in found.refers:
        if wanted not in found.ids.get(kind, {}):
            found.faults.append(Fault(file, line, "unknown-id", wanted))
    return tuple(sorted(set(found.faults)))


def _file(found: _Checked, folder: File, name: str, kind: str) -> Mapping[str, Any]:
    try:
        text = (folder / name).read_text(encoding="utf-8")
    except (OSError, ValueError):
        found.faults.append(Fault(name, 1, "file-missing", name))
        return {}
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        line = text.count("\n", 0, getattr(fault, "pos", 0)) + 1
        found.faults.append(Fault(name, _line_in(str(fault), line), "not-toml", name))
        return {}
    _Table(found, name, lines(text)).check(table, kind, ())
    return table


def _line_in(message: str, otherwise: int) -> int:
    words = message.replace(",", " ").replace(")", " ").split()
    after = words[words.index("line") + 1] if "line" in words[:-1] else ""
    return int(after) if after.isdigit() else otherwise


class _Table:
    """Checks the tables of one file."""

    def __init__(self, found: _Checked, file: str, places: Mapping[Path, int]) -> None:
        self._found, self._file, self._places = found, file, places

    def check(self, table: object, kind: str, path: Path) -> None:
        if not isinstance(table, dict):
            self._fault("wrong-type", path, str(path[-1]) if path else self._file)
            return
        format_ = _KINDS[kind]
        self._keys(table, format_, path)
        for key in format_.texts:
            self._text(table.get(key), key, path)
        for key in format_.strings:
            self._string(table, key, kind, path)
        for key in format_.lists:
            self._list(table, key, path)
        for key in format_.tables:
            entries = table.get(key, [])
            if not isinstance(entries, list):
                self._fault("wrong-type", (*path, key), key)
                continue
            for n, entry in enumerate(entries):
                self.check(entry, key, (*path, key, n))

    def _keys(self, table: Mapping[str, Any], format_: _Kind, path: Path) -> None:
        must = (*format_.texts, *format_.strings, *format_.lists, *format_.tables)
        for key in must:
            if key not in table:
                self._fault("key-missing", path, key)
        for key, value in table.items():
            if key in format_.optional:
                if type(value) is not format_.optional[key]:
                    self._fault("wrong-type", (*path, key), key)
            elif key not in must:
                self._fault("key-unknown", (*path, key), key)

    def _text(self, value: object, key: str, path: Path) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            self._fault("wrong-type", (*path, key), key)
            return
        for language in LANGUAGES:
            text = value.get(language)
            if not isinstance(text, str) or not text.strip():
                self._fault("language-missing", (*path, key), f"{key}.{language}")
            elif key == "label" and len(text.split()) > LONGEST_LABEL:
                self._fault("label-too-long", (*path, key, language), f"{key}.{language}")
        for language in value:
            if language not in LANGUAGES:
                self._fault("key-unknown", (*path, key, language), f"{key}.{language}")

    def _string(self, table: Mapping[str, Any], key: str, kind: str, path: Path) -> None:
        value = table.get(key)
        if value is None:
            return
        place = (*path, key)
        if not isinstance(value, str) or (not value and key not in _MAY_BE_EMPTY):
            self._fault("wrong-type", place, key)
        elif key == "id":
            self._identity(kind, value, place)
        elif kind == "sign" and key in _VALUES and value not in _VALUES[key]:
            self._fault("unknown-value", place, value)
        elif kind == "indicator" and key in _REFERS:
            self._refer(key, value, place)

    def _identity(self, kind: str, value: str, place: Path) -> None:
        known = self._found.ids.setdefault(kind, {})
        if value in known:
            self._fault("double-id", place, value)
        known[value] = self._file

    def _list(self, table: Mapping[str, Any], key: str, path: Path) -> None:
        values = table.get(key)
        if values is None:
            return
        if not isinstance(values, list):
            self._fault("wrong-type", (*path, key), key)
            return
        if not values and key not in _MAY_BE_EMPTY:
            self._fault("no-source" if key == "sources" else "key-missing", (*path, key), key)
        for n, value in enumerate(values):
            place = (*path, key, n)
            if not isinstance(value, str):
                self._fault("wrong-type", place, key)
            elif key in _VALUES and value not in _VALUES[key]:
                self._fault("unknown-value", place, value)
            elif key in _REFERS:
                self._refer(key, value, place)

    def _refer(self, key: str, value: str, place: Path) -> None:
        self._found.refers.append((self._file, self._line(place), _REFERS[key], value))

    def _fault(self, code: str, place: Path, about: str) -> None:
        self._found.faults.append(Fault(self._file, self._line(place), code, about))

    def _line(self, place: Path) -> int:
        while place not in self._places:
            place = place[:-1]
        return self._places[place]
