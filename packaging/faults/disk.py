"""How does a fault reach the disk calls of this process? Through `disk.c`, loaded first."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from functools import cache
from pathlib import Path

_SOURCE = Path(__file__).with_name("disk.c")
_LIBRARY = "disk.so"


class Mode(IntEnum):
    """What happens at a step."""

    COUNT = 0
    KILL = 1
    HALF = 2  # half of a write, then a kill
    REFUSE = 3
    REFUSE_ON = 4  # from that step on


@cache
def library() -> ctypes.CDLL | None:
    """The layer, where this process was begun with it."""
    if _LIBRARY not in os.environ.get("LD_PRELOAD", ""):
        return None
    loaded = ctypes.CDLL(None)
    loaded.disk_disarm.restype = ctypes.c_long
    loaded.disk_arm.argtypes = (
        ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_int, ctypes.c_int,
    )  # fmt: skip
    loaded.disk_shift.argtypes = (ctypes.c_long,)
    return loaded


def arm(folder: Path, mode: Mode, step: int = 0, error: int = 0, record: int = -1) -> None:
    """Have `mode` happen at that step in `folder`, counted from now."""
    loaded = library()
    assert loaded is not None  # noqa: S101  # asked before by who runs the faults
    loaded.disk_arm(os.fsencode(folder), mode, step, error, record)


def disarm() -> int:
    """Let everything be as it is; how many steps there were."""
    loaded = library()
    assert loaded is not None  # noqa: S101
    return int(loaded.disk_disarm())


def acknowledge(text: str) -> None:
    """Write into the record that something was acknowledged now."""
    loaded = library()
    assert loaded is not None  # noqa: S101
    loaded.disk_note(text.encode())


def shift_clock(seconds: int) -> None:
    """Move the clock on the wall, for this process alone."""
    loaded = library()
    assert loaded is not None  # noqa: S101
    loaded.disk_shift(seconds)


@contextmanager
def left_out() -> Iterator[None]:
    """Programs that are begun meanwhile run without the layer."""
    layer = os.environ.pop("LD_PRELOAD", None)
    try:
        yield
    finally:
        if layer is not None:
            os.environ["LD_PRELOAD"] = layer


def lacking() -> str:
    """Why no fault can reach the disk calls here, or nothing."""
    return "" if library() else "needs Linux and a C compiler"


def place() -> Path | None:
    """Where the layer lies with which this program was begun again."""
    return Path(os.environ["LD_PRELOAD"]).parent if library() else None


def compiled(place: Path) -> Path | None:
    """The layer, made in `place`; None where it cannot be made."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        return None
    made = place / _LIBRARY
    command = [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-o", str(made), str(_SOURCE), "-ldl"]
    return None if subprocess.run(command, check=False).returncode else made


def begin_again_with(place: Path) -> None:
    """Have this program begin again with the layer; where it cannot be made, go on without."""
    made = None if library() else compiled(place)
    if made is not None:
        layer = {**os.environ, "LD_PRELOAD": str(made)}
        os.execve(sys.executable, [sys.executable, *sys.argv], layer)  # noqa: S606  # the same program
