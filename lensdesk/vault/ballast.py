"""What is given up first when the disk is full? A file of 16 MB that holds nothing.

On a full disk deleting and tidying need room too. So room is kept, and given up as soon as less
than 4 MB is left, before a change is written: that change, and many after it, are still kept.
"""

import contextlib
import os
import shutil
from pathlib import Path

FILE = "vault.ballast"
SIZE = 16 << 20
_SCARCE, _AMPLE = 4 << 20, 64 << 20  # bytes that are free on the disk


def keep(folder: Path) -> None:
    """Lay the ballast, where it is not there yet and there is ample room."""
    path = folder / FILE
    beside = path.with_name(f"{FILE}.new")
    with contextlib.suppress(OSError):
        if path.exists() or shutil.disk_usage(folder).free < _AMPLE:
            return
        with beside.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, SIZE)
            else:
                file.write(bytes(SIZE))
        beside.replace(path)


def is_needed(folder: Path) -> bool:
    """Whether so little room is left that the ballast must go."""
    try:
        return shutil.disk_usage(folder).free < _SCARCE
    except OSError:
        return False


def give_up(folder: Path) -> bool:
    """Take the ballast away; whether there was any."""
    try:
        (folder / FILE).unlink()
    except OSError:
        return False
    return True
