"""Which lenses are there, and which version of each?

Those that ship stand in one folder. Those that were installed stand in another, every version
beside the others as `<id>/<version>/`, so that a case keeps the lens with which it was begun.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import tomli

from lensdesk.errors import LensDeskError
from lensdesk.lens import own_file
from lensdesk.lens.fault import Fault
from lensdesk.lens.loader import load
from lensdesk.lens.model import Lens, Text
from lensdesk.lens.own import merged
from lensdesk.lens.pack import PackRefused, open_pack
from lensdesk.lens.safe_text import is_identity, is_version, shown
from lensdesk.lens.unpacking import LensNotWritten

OWN = "own"  # the folder of the organisation's additions, so no lens may be called so
_COMING, _LOCK = ".coming-", ".lock"
_PATIENCE = 10  # seconds


class LensNotInstalled(LensDeskError):
    """There is no lens `id`, or not in this `version` (empty when any would do)."""

    code = "lens-not-installed"


class LensShips(LensDeskError):
    """A lens that ships with the program cannot be removed."""

    code = "lens-ships"


class LensVersionTaken(LensDeskError):
    """Another content of this `version` of lens `id` is there already."""

    code = "lens-version-taken"


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of one lens on the shelf."""

    id: str
    version: str
    label: Text
    folder: Path
    shipped: bool


class Shelf:
    """The lenses in `shipped`, one folder each, and in `installed`, a folder of this user."""

    def __init__(self, shipped: Path, installed: Path) -> None:
        self._shipped, self._installed = shipped, installed

    @property
    def own(self) -> Path:
        """The folder with what the organisation added itself, a file per lens."""
        return self._installed / OWN

    def entries(self) -> tuple[Entry, ...]:
        """Every version of every lens: by id, the newest first; what ships goes before."""
        found: dict[tuple[str, tuple[int, ...]], Entry] = {}
        for folder in _folders(self._shipped):
            if (entry := _entry(folder, shipped=True)) is not None:
                found[entry.id, _order(entry.version)] = entry
        for lens in _folders(self._installed):
            for folder in _folders(lens):
                entry = _entry(folder, shipped=False)
                if entry is not None and (entry.id, entry.version) == (lens.name, folder.name):
                    found.setdefault((entry.id, _order(entry.version)), entry)
        newest = sorted(found.items(), key=lambda e: e[0][1], reverse=True)
        return tuple(entry for _, entry in sorted(newest, key=lambda e: e[0][0]))

    def find(self, lens: str, version: str | None = None) -> Entry:
        """One version of a lens, or its newest. Raises `LensNotInstalled`."""
        wanted = None if version is None or not is_version(version) else _order(version)
        for entry in self.entries():
            if entry.id == lens and (version is None or _order(entry.version) == wanted):
                return entry
        raise LensNotInstalled(id=shown(lens), version=shown(version or ""))

    def load(self, lens: str, version: str | None = None) -> Lens:
        """One version of a lens, or its newest, read from its folder."""
        return load(self.find(lens, version).folder)

    def load_with_own(self, lens: str, version: str | None = None) -> Lens:
        """A lens as it is used: with the organisation's own signs, each marked as own."""
        return self.with_own(self.load(lens, version))

    def with_own(self, lens: Lens) -> Lens:
        """The same lens with the organisation's own signs."""
        return merged(lens, own_file.load(self.own, lens.id))

    def load_for(self, lens: str, version: str) -> Lens:
        """The lens of a case that was begun with `version`, with the own signs.

        Where an update of the program took that version away, the newest takes its place.
        """
        with suppress(LensNotInstalled):
            return self.load_with_own(lens, version)
        return self.load_with_own(lens)

    def install(self, path: Path) -> Entry:
        """Take in the lens in `path`, a folder or a zip file: wholly or not at all.

        A lens that is there already with the same content is left as it is. Raises
        `PackRefused`, `LensVersionTaken` and `LensNotWritten`.
        """
        with self._alone(), _fresh(self._installed) as beside:
            folder = open_pack(path, beside / "pack")
            new = _entry(folder, shipped=False)
            if new is None or new.id == OWN:
                raise PackRefused([Fault("lens.toml", 1, "bad-id", new.id if new else "id")])
            with suppress(LensNotInstalled):
                there = self.find(new.id, new.version)
                if _digest(there.folder) != _digest(folder):
                    raise LensVersionTaken(id=new.id, version=new.version)
                return there
            target = self._installed / new.id / new.version
            with _written():
                target.parent.mkdir(exist_ok=True)
                if target.exists():  # what a damaged disk left: nothing that can be read
                    target.rename(beside / "damaged")
                folder.rename(target)
            return self.find(new.id, new.version)

    def keep(self, lens: str, version: str) -> None:
        """Keep a copy of a version that ships, so that an update of the program leaves it.

        A case that was begun with it can then go on with it. Raises `LensNotWritten`.
        """
        entry = self.find(lens, version)
        target = self._installed / entry.id / entry.version
        if not entry.shipped or target.exists():
            return
        with self._alone(), _fresh(self._installed) as beside, _written():
            shutil.copytree(entry.folder, beside / "kept")
            target.parent.mkdir(exist_ok=True)
            (beside / "kept").rename(target)

    def remove(self, lens: str, version: str) -> None:
        """Take an installed version away. Cases that were begun with it then miss their lens."""
        with self._alone(), _fresh(self._installed) as beside:
            entry = self.find(lens, version)
            if entry.shipped:
                raise LensShips(id=entry.id)
            with _written():
                entry.folder.rename(beside / "removed")
            with suppress(OSError):  # another version still stands there
                entry.folder.parent.rmdir()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One program at a time changes the shelf; what a killed one left is cleared."""
        from filelock import FileLock, Timeout  # noqa: PLC0415  # looking needs no lock

        with _written():
            self._installed.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._installed / _LOCK)
        try:
            lock.acquire(timeout=_PATIENCE)
        except (Timeout, OSError) as fault:
            raise LensNotWritten from fault
        try:
            for left in self._installed.glob(f"{_COMING}*"):
                shutil.rmtree(left, ignore_errors=True)
            yield
        finally:
            lock.release()


@contextmanager
def _fresh(folder: Path) -> Iterator[Path]:
    """A new folder beside the others, for the time of one change."""
    with _written():
        beside = Path(tempfile.mkdtemp(prefix=_COMING, dir=folder))
    try:
        yield beside
    finally:
        shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise LensNotWritten from fault


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    except OSError:
        return []


def _entry(folder: Path, *, shipped: bool) -> Entry | None:
    """What `lens.toml` in a folder tells, or None where it tells nothing usable."""
    try:
        top = tomli.loads((folder / "lens.toml").read_text(encoding="utf-8"))
        label = Text(**top["label"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not (is_identity(top.get("id")) and is_version(top.get("version"))):
        return None
    return Entry(top["id"], top["version"], label, folder, shipped)


def _order(version: str) -> tuple[int, ...]:
    """A version by its numbers, so that 1.10 follows 1.9, and 1.0 is 1."""
    numbers = [int(part) for part in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _digest(folder: Path) -> str:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    told = (f"{p.relative_to(folder).as_posix()} {sha256(p.read_bytes()).hexdigest()}\n"
            for p in files)  # fmt: skip
    return sha256("".join(told).encode()).hexdigest()
