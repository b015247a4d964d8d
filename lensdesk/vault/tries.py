"""How long to wait after a wrong try? A little more each time, also after a new start.

The time is taken from the clock that runs since the machine started, never from the clock on the
wall, so that setting that one changes nothing. After a restart of the machine its reading is
lower than the one kept, and then only what has run since counts: never more than really passed.
Whoever can take this file away can copy the vault too; against that stands the cost of each guess.
"""

import contextlib
import json
import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from lensdesk.errors import LensDeskError
from lensdesk.vault.failures import CannotUnlock

WAITS = (0, 0, 0, 2, 5, 15, 30)  # seconds after the first, second … wrong try
FILE = "vault.tries"
FAILED = "vault.failed"  # moments of wrong tries, until the vault opens and takes them in
_MOST_FAILED, _LINE = 1000, 26  # lines, and bytes of one
_Clock = Callable[[], float]


class WaitFirst(LensDeskError):
    """There were wrong tries; the next one may be made in `seconds`."""

    code = "wait-first"


def left(folder: Path, clock: _Clock = time.monotonic) -> float:
    """Seconds until the next try may be made; 0 when it may be made now."""
    wrong, at = _read(folder)
    if not wrong:
        return 0.0
    now = clock()
    passed = now - at if now >= at else now
    return max(0.0, WAITS[min(wrong, len(WAITS)) - 1] - passed)


@contextmanager
def counted(folder: Path, clock: _Clock = time.monotonic) -> Iterator[None]:
    """Count one try. Raises `WaitFirst` when it comes too early.

    It is counted before it is made, so that ending the program in the middle wins nothing; a try
    that fails for another reason than a wrong secret does not count.
    """
    wait = left(folder, clock)
    if wait > 0:
        raise WaitFirst(seconds=math.ceil(wait))
    before = _read(folder)
    wrong = min(before[0] + 1, len(WAITS))
    _write(folder, wrong, clock())
    try:
        yield
    except CannotUnlock:
        _note_failed(folder)
        _write(folder, wrong, clock())
        raise
    except BaseException:
        _write(folder, *before)
        raise
    _write(folder, 0, 0.0)


def failed(folder: Path) -> tuple[datetime, ...]:
    """When wrong tries were made since the vault was opened last; bad lines are left out."""
    found = []
    with contextlib.suppress(OSError, ValueError):
        for line in (folder / FAILED).read_text(encoding="ascii").split():
            with contextlib.suppress(ValueError, OverflowError):
                found.append(datetime.fromisoformat(line).astimezone(UTC))
    return tuple(found[:_MOST_FAILED])


def failed_kept(folder: Path) -> None:
    """The wrong tries stand in the trail: their own file goes."""
    with contextlib.suppress(OSError):
        (folder / FAILED).unlink(missing_ok=True)


def _note_failed(folder: Path) -> None:
    with contextlib.suppress(OSError):
        file = os.open(folder / FAILED, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            if os.fstat(file).st_size < _MOST_FAILED * _LINE:
                os.write(file, f"{datetime.now(UTC).isoformat(timespec='seconds')}\n".encode())
        finally:
            os.close(file)


def _read(folder: Path) -> tuple[int, float]:
    try:
        kept = json.loads((folder / FILE).read_bytes())
        return max(int(kept["wrong"]), 0), float(kept["at"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return 0, 0.0


def _write(folder: Path, wrong: int, at: float) -> None:
    path, beside = folder / FILE, folder / f"{FILE}.new"
    with contextlib.suppress(OSError):  # where it cannot be written, the guess itself still costs
        if not wrong:
            path.unlink(missing_ok=True)
            return
        content = json.dumps({"wrong": wrong, "at": at}).encode()
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        beside.replace(path)
