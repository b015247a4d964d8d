"""What may a disk hold after the power went? Everything that was synced, and any part of the rest.

Of what was written after the last sync of a file, each write may be there, be missing, or be torn
at the border of a sector. A name that was made, changed or taken away lasts for certain only after
a sync of its folder; before, the names come in their order and stop anywhere (as file systems with
a journal do), or any of them may be missing (as POSIX allows).
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from faults.record import ANSWERED, CUT, MADE, OPENED, REMOVED, RENAMED, SYNCED, WROTE, Step

SECTOR = 512  # bytes


@dataclass(eq=False)
class _File:
    """A file apart from its name: what is on the disk for certain, and what was written since."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Step] = field(default_factory=list)

    def settle(self) -> None:
        for step in self.since:
            _apply(self.sure, step)
        self.since.clear()


_Names = dict[str, _File]


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of names: what now stands there, and what no longer does."""

    put: tuple[tuple[str, _File], ...] = ()
    gone: tuple[str, ...] = ()

    def of_folder(self, folder: str) -> bool:
        paths = (*self.gone, *(path for path, _ in self.put))
        return any(path.rpartition("/")[0] == folder for path in paths)

    def apply(self, names: _Names) -> None:
        for path in self.gone:
            names.pop(path, None)
        names.update(self.put)


class Disk:
    """A disk that follows a record, and can lose its power at any step."""

    def __init__(self, folder: Path) -> None:
        self._root = str(folder)
        self._sure: _Names = {
            str(path): _File(bytearray(path.read_bytes()))
            for path in folder.rglob("*")
            if path.is_file()
        }
        self._now = dict(self._sure)
        self._folders = {self._root, *(str(p) for p in folder.rglob("*") if p.is_dir())}
        self._changes: list[_Change] = []
        self.answered = ""

    def follow(self, step: Step) -> None:
        """Take one more step."""
        if step.what == ANSWERED:
            self.answered = step.data.decode()
        elif step.what == MADE:
            self._folders.add(step.path)
        elif step.what in {WROTE, CUT}:
            if step.path in self._now:
                self._now[step.path].since.append(step)
        elif step.what == SYNCED:
            self._sync(step.path)
        else:
            change = self._change(step)
            change.apply(self._now)
            self._changes.append(change)

    def lose(self, random: Random, into: Path) -> None:
        """Write one of the images that the disk may hold now into an empty folder."""
        names = dict(self._sure)
        in_order, chance = random.random() < 0.5, random.random()
        reached = random.randrange(len(self._changes) + 1)
        for n, change in enumerate(self._changes):
            if n < reached if in_order else random.random() < chance:
                change.apply(names)
        for path, file in names.items():
            to = into / path[len(self._root) + 1 :]
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(_image(file, random))

    def _sync(self, path: str) -> None:
        if path in self._now:
            self._now[path].settle()
            return
        stays = []
        for change in self._changes:
            if change.of_folder(path):
                change.apply(self._sure)
            else:
                stays.append(change)
        self._changes = stays

    def _change(self, step: Step) -> _Change:
        if step.what == OPENED:
            return _Change(put=((step.path, _File()),))
        if step.what == REMOVED:
            return _Change(gone=(step.path,))
        if step.what != RENAMED:
            raise ValueError(step.what)
        below = step.path + "/"
        moved = [p for p in self._now if p == step.path or p.startswith(below)]
        put = tuple((step.other + p[len(step.path) :], self._now[p]) for p in moved)
        return _Change(put=put, gone=tuple(moved))


def _image(file: _File, random: Random) -> bytes:
    content = bytearray(file.sure)
    chance = random.choice((0.0, 0.5, 0.9, 1.0))
    for step in file.since:
        if random.random() >= chance:
            continue
        if step.what == WROTE and len(step.data) > SECTOR and random.random() < 0.3:
            for start in range(0, len(step.data), SECTOR):
                if random.random() < 0.5:
                    _write(content, step.at + start, step.data[start : start + SECTOR])
        else:
            _apply(content, step)
    return bytes(content)


def _apply(content: bytearray, step: Step) -> None:
    if step.what == CUT:
        del content[step.at :]
        content.extend(bytes(max(step.at - len(content), 0)))
    else:
        _write(content, step.at, step.data)


def _write(content: bytearray, at: int, data: bytes) -> None:
    content.extend(bytes(max(at - len(content), 0)))
    content[at : at + len(data)] = data
