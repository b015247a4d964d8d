"""What lies in a pack, and may it come out? Names are judged before anything is read.

A pack is a folder or one zip file. A name that cannot be trusted on every system (a path that
leads out, a drive, a link, two names that are one on Windows) is a fault; what an operating
system leaves behind in folders and zip files is passed over.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_ .()-]*[A-Za-z0-9_()-])?")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_TYPES = re.compile(r".+\.toml|(?:LICENSE|LICENCE|README)(?:-[\w-]+)?(?:\.(?:txt|md))?")
_LEFT_BEHIND = re.compile(r"__MACOSX/.*|(?:.*/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini)")
_LONGEST_NAME, _DEEPEST = 120, 4
_ENCRYPTED = 1 << 0  # flag of a zip entry
_PLAIN = (0, stat.S_IFREG, stat.S_IFDIR)  # 0: the zip tells no kind


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a pack. `packed` is its size in the pack; `fault` a code when it is refused."""

    name: str
    packed: int
    open: Callable[[], IO[bytes]]
    fault: str | None = None


def of_folder(folder: Path) -> Iterator[Member]:
    """The files in a folder and its subfolders; a link is never followed."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in sorted(entries, key=lambda e: e.name):
                path = Path(entry.path)
                name = path.relative_to(folder).as_posix()
                is_folder = entry.is_dir(follow_symlinks=False)
                if is_folder and _name_fault(name) is None:
                    waiting.append(path)
                elif not _LEFT_BEHIND.fullmatch(name):
                    is_file = entry.is_file(follow_symlinks=False)
                    fault = _fault(name) if is_file else "no-plain-file"
                    size = entry.stat(follow_symlinks=False).st_size
                    yield Member(name, size, partial(_binary, path), fault)


def of_zip(pack: ZipFile) -> Iterator[Member]:
    """The files in a zip file; its headers are believed in nothing but the names."""
    for info in pack.infolist():
        name = info.orig_filename
        if _LEFT_BEHIND.fullmatch(name):
            continue
        if name.endswith("/") and _zip_fault(info) is None:
            if (fault := _name_fault(name.removesuffix("/"))) is not None:
                yield Member(name, 0, partial(pack.open, info), fault)
            continue
        fault = _zip_fault(info) or _fault(name)
        yield Member(name, info.compress_size, partial(pack.open, info), fault)


def _binary(path: Path) -> IO[bytes]:
    return path.open("rb")


def _zip_fault(info: ZipInfo) -> str | None:
    if info.flag_bits & _ENCRYPTED:
        return "encrypted"
    if stat.S_IFMT(info.external_attr >> 16) not in _PLAIN:
        return "no-plain-file"
    # the other ways of packing may ask for gigabytes of memory before the first byte
    return None if info.compress_type in (ZIP_STORED, ZIP_DEFLATED) else "other-packing"


def _fault(name: str) -> str | None:
    if (fault := _name_fault(name)) is not None:
        return fault
    return None if _TYPES.fullmatch(name.rsplit("/", 1)[-1]) else "other-type"


def _name_fault(name: str) -> str | None:
    parts = name.split("/")
    if len(name) > _LONGEST_NAME or len(parts) > _DEEPEST:
        return "bad-path"
    good = (_PART.fullmatch(part) and not _RESERVED.fullmatch(part) for part in parts)
    return None if all(good) else "bad-path"
