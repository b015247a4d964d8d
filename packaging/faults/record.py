"""What did a program do to the files of a folder, in which order, and what had it acknowledged?"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from faults import disk, forked
from faults.disk import Mode

_HEAD = struct.Struct("<cIIQI")
OPENED, WROTE, SYNCED, CUT, RENAMED, REMOVED, MADE, ANSWERED = tuple("owstruma")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what, on which path, and beside it the other path, the place and the data."""

    what: str
    path: str
    other: str
    at: int
    data: bytes


def record(folder: Path, into: Path, work: forked.Work) -> tuple[Step, ...]:
    """Do `work` in a fork and give its steps; what it says is among them as answered."""

    def recorded(_say: forked.Say) -> None:
        handle = os.open(into, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        disk.arm(folder, Mode.COUNT, record=handle)
        work(disk.acknowledge)
        disk.disarm()

    end = forked.run(recorded)
    if end.fell:
        raise RuntimeError(end.fell)
    return tuple(_steps(into.read_bytes()))


def _steps(content: bytes) -> Iterator[Step]:
    at = 0
    while at < len(content):
        what, one, two, place, size = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        path, other = content[at : at + one].decode(), content[at + one : at + one + two].decode()
        at += one + two
        yield Step(what.decode(), path, other, place, content[at : at + size])
        at += size
