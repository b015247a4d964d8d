"""What does a program write, anywhere? Every call that hands data over, as strace sees it."""

import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
_CALL = re.compile(r"^\d+ +\w+\((\d+)<([^>]*)>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Written:
    """Data that went to a handle, and what that handle is: a path, a pipe or a socket."""

    handle: int
    to: str
    data: bytes


def under(into: Path) -> tuple[str, ...]:
    """The begin of a command that has a program and all its children traced."""
    traced = ("strace", "-f", "-y", "-xx", "-s", "100000000", "-o", str(into), "-e")
    return (*traced, f"trace={_CALLS}")


def written(trace: Path) -> Iterator[Written]:
    """Everything that was written, in its order."""
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if call := _CALL.match(line):
                handle, to, rest = call.groups()
                data = b"".join(map(_bytes, _TEXT.findall(rest)))
                path = _bytes(to).decode(errors="replace") if "\\x" in to else to
                yield Written(int(handle), path, data)


def lacking() -> str:
    """Why nothing can be traced here, or nothing."""
    if sys.platform != "linux":
        return "needs Linux"
    return "" if shutil.which("strace") else "needs strace"


def _bytes(written: str) -> bytes:
    return bytes.fromhex(written.replace("\\x", ""))
