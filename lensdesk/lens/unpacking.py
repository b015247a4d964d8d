"""Does a pack stay within its limits while it is unpacked?

Sizes are counted while reading, never taken from a header, and nothing is written but into the
one folder.
"""

import os
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile

from lensdesk.errors import LensDeskError
from lensdesk.lens.fault import Fault
from lensdesk.lens.pack_members import Member
from lensdesk.lens.safe_text import shown


@dataclass(frozen=True, slots=True)
class Limits:
    """What a pack may hold: files, bytes of one and of all, and bytes per packed byte.

    A lens that ships has about 20 files and 400 kB. The worst that was found within these
    limits keeps the checker busy for about half a minute, so it belongs in the background.
    """

    files: int = 200
    file: int = 1 << 20
    all: int = 4 << 20
    ratio: int = 100
    line: int = 4096  # characters
    dots: int = 60  # in one line: the reader of TOML slows down with the depth of a key


LIMITS = Limits()
_CHUNK = 1 << 16
BROKEN = (
    BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError, NotImplementedError,
)  # fmt: skip


class LensNotWritten(LensDeskError):
    """The folder for lenses cannot be written, or the disk is full."""

    code = "lens-not-written"


class Unpacking:
    """Copies members into a folder, as long as they stay within the limits."""

    def __init__(self, into: Path, limits: Limits) -> None:
        self._into, self._limits = into, limits
        self._names: dict[str, str] = {}  # as Windows sees a file or folder, and as it is written
        self._total = 0
        self.faults: list[Fault] = []
        self.is_stopped = False

    def fault(self, code: str, name: str) -> None:
        """Keep what is wrong with one file."""
        self.faults.append(Fault(shown(name), 1, code, shown(name)))

    def take(self, members: Iterable[Member]) -> None:
        """Copy every member that has no fault, and stop where a pack holds too much."""
        for n, member in enumerate(members, start=1):
            if n > self._limits.files:
                self.stop("too-many-files", member.name)
                return
            code = member.fault or self._double(member.name) or self._copied(member)
            if self.is_stopped:
                return
            if code:
                self.fault(code, member.name)

    def stop(self, code: str, name: str) -> None:
        """Keep what is wrong with the whole, and take nothing more."""
        self.is_stopped = True
        self.fault(code, name)

    def _double(self, name: str) -> str | None:
        parts = name.split("/")
        folders = ["/".join(parts[:depth]) for depth in range(1, len(parts))]
        known = self._names
        if name.casefold() in known or any(known.get(f.casefold(), f) != f for f in folders):
            return "double-name"
        known.update({folder.casefold(): folder for folder in folders})
        known[name.casefold()] = ""  # a file: no folder is written so
        return None

    def _copied(self, member: Member) -> str | None:
        target = self._into / member.name
        try:
            with member.open() as source:
                content = self._read(source, member)
        except BROKEN:
            return "file-broken"
        if isinstance(content, str):
            return content
        if member.name.endswith(".toml") and self._has_endless_line(content):
            return "line-too-long"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(target, content)
        except OSError as fault:
            raise LensNotWritten from fault
        return None

    def _read(self, source: IO[bytes], member: Member) -> bytes | str:
        """The content, or the code of what is wrong with it."""
        content = bytearray()
        while chunk := source.read(_CHUNK):
            content += chunk
            self._total += len(chunk)
            if self._total > self._limits.all:
                self.stop("pack-too-large", member.name)
                return "pack-too-large"
            if len(content) > self._limits.file:
                return "file-too-large"
            if len(content) > max(_CHUNK, self._limits.ratio * member.packed):
                return "squeezed"
        return bytes(content)

    def _has_endless_line(self, content: bytes) -> bool:
        return any(
            len(line) > self._limits.line or line.count(b".") > self._limits.dots
            for line in content.splitlines()
        )


def _write(target: Path, content: bytes) -> None:
    with target.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
