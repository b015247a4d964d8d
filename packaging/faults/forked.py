"""A program that may be killed: a fork of this one, which says what it acknowledges on a pipe."""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]
Work = Callable[[Say], None]
_FELL = "!"  # begins the word of a program that fell over something unexpected


@dataclass(frozen=True, slots=True)
class Ended:
    """How a fork ended: killed or by itself, what it said, and the trace of a fall."""

    killed: bool
    said: tuple[str, ...]
    fell: str = ""


def begin(work: Work) -> tuple[int, int]:
    """Begin `work` in a fork; its process and the pipe on which it says its words."""
    into, out = os.pipe()
    child = os.fork()
    if child:
        os.close(out)
        return child, into
    try:
        os.close(into)
        work(lambda word: _say(out, word))
    except BaseException:  # noqa: BLE001  # whatever it is, it is told
        _say(out, _FELL + traceback.format_exc().replace("\n", " | "))
    finally:
        sys.stderr.flush()
        os._exit(0)


def ended(child: int, pipe: int) -> Ended:
    """Wait until a fork has ended."""
    said = b""
    while more := os.read(pipe, 65536):
        said += more
    os.close(pipe)
    _, status = os.waitpid(child, 0)
    words = said.decode().split("\n")[:-1]  # a last one without an end was cut by the kill
    fell = next((word[1:] for word in words if word.startswith(_FELL)), "")
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) != signal.SIGKILL:
        fell = fell or f"signal {os.WTERMSIG(status)}"
    spoken = tuple(word for word in words if not word.startswith(_FELL))
    return Ended(os.WIFSIGNALED(status), spoken, fell)


def run(work: Work) -> Ended:
    """Do `work` in a fork, to its end."""
    return ended(*begin(work))


def _say(out: int, word: str) -> None:
    os.write(out, word.encode() + b"\n")
