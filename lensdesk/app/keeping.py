"""Who begins the desk, and begins it anew when it has locked?

What was once read stays in the memory of a process, also after its vault is closed. So the program
that somebody starts is a keeper: it knows no key and no vault, and loads no Qt. It begins the desk
as a process of its own. A desk that locks shows the neutral page, writes every draft, closes the
vault, and says so; the keeper begins a fresh desk, which stands in the same place, and when its
page is on the screen the keeper ends the one that knew the key. So there is always a window.

On Linux the fresh desk is a fork of the keeper, in about a millisecond; elsewhere a program of its
own, for the libraries of macOS do not live through a fork, and Windows has none.
"""

import os
import signal
import sys
from collections.abc import Callable
from typing import IO, Protocol

from lensdesk.app.line import MARK, SHOWN, Line, inherited
from lensdesk.app.shielding import shield


class Process(Protocol):
    """A desk that was begun."""

    def kill(self) -> None:
        """End it at once."""

    def wait(self) -> int:
        """Its exit code, when it has ended."""


class _Fork:
    def __init__(self, process: int) -> None:
        self._process = process

    def kill(self) -> None:
        os.kill(self._process, signal.SIGKILL)

    def wait(self) -> int:
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


# a desk with what it says and the end by which it hears; or, in the desk itself, its line
Begun = tuple[Process, IO[bytes], IO[bytes]]


def keep(
    desk: Callable[[Line], int], begin: "Callable[[bytes], Begun | Line] | None" = None
) -> int:
    """Begin the desk, and a fresh one each time it has locked; the exit code of the last.

    `begin` begins a process with the line it is given: `fork`, `spawn`, or what this system needs.
    """
    shield()
    # Ctrl+C ends the keeper alone; the desk hears that, writes its drafts and ends too
    if MARK in os.environ:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return desk(inherited())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    begin = begin or (fork if sys.platform == "linux" else spawn)
    begun = begin(b"\n")
    while not isinstance(begun, Line):
        process, says, hears = begun
        told = says.readline()
        while told.strip() == SHOWN.encode():
            told = says.readline()
        if not told:  # it was closed
            return process.wait()
        following = begin(told)
        if not isinstance(following, Line):
            following[1].readline()  # it is shown, or could not begin
            process.kill()
            process.wait()
            says.close()
            hears.close()
        begun = following
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return desk(begun)


def fork(told: bytes) -> Begun | Line:
    """A copy of the keeper, which knows nothing; in the copy, its line."""
    (hears, tells), (reads, says) = os.pipe(), os.pipe()
    process = os.fork()
    if process == 0:
        os.close(tells)
        os.close(reads)
        return Line(hears, says)
    os.close(hears)
    os.close(says)
    return _Fork(process), os.fdopen(reads, "rb", 0), _given(os.fdopen(tells, "wb", 0), told)


def spawn(told: bytes) -> Begun:
    """The same program, begun once more as it was begun."""
    import subprocess  # noqa: PLC0415  # a fork needs it not

    command = [sys.executable, *sys.orig_argv[1:]]
    marked = {**os.environ, MARK: "1"}
    process = subprocess.Popen(  # noqa: S603  # as it was started itself
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=marked, bufsize=0
    )
    if process.stdin is None or process.stdout is None:
        raise OSError("no pipes")
    return process, process.stdout, _given(process.stdin, told)


def _given(end: IO[bytes], told: bytes) -> IO[bytes]:
    end.write(told)
    return end
