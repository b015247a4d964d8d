"""Who reads a file of a stranger? A process of its own, with limits on its memory and its time.

A hostile PDF of a few kilobytes can ask for gigabytes and never end; there it harms nobody. What
the process answers is checked as well, for a hostile file may have taken it over.
"""

import os
import subprocess
import sys
from pathlib import Path

from lensdesk.errors import LensDeskError

MEMORY = 768 * 1024 * 1024  # bytes
SECONDS = 10
LARGEST = 50 * 1024 * 1024  # bytes of a file


class PdfUnreadable(LensDeskError):
    """The file is no PDF, is damaged, or asks for more than the limits."""

    code = "pdf-unreadable"


class PdfTooLarge(LensDeskError):
    """The file has more bytes than a letter ever has; it was not read."""

    code = "pdf-too-large"


def read_whole(path: Path) -> bytes:
    """The bytes of a file. Raises `PdfUnreadable` and `PdfTooLarge`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:  # a name with a null byte
        raise PdfUnreadable from fault
    return content


def asked(worker: str, content: bytes, *given: str) -> bytes:
    """What the function `module:name` prints, in a process of its own, of a PDF on its input.

    `given` are its arguments. Raises `PdfUnreadable` and `PdfTooLarge`.
    """
    if len(content) > LARGEST:
        raise PdfTooLarge(most=LARGEST // 1024 // 1024)
    module, _, name = worker.partition(":")
    program = f"from {module} import {name}; {name}()"
    places = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        return subprocess.run(  # noqa: S603  # this very Python, with words of ours
            [sys.executable, "-c", program, *given],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env=surroundings,
        ).stdout
    except (OSError, subprocess.SubprocessError) as fault:
        raise PdfUnreadable from fault


def limit() -> None:
    """Let this process take no more than the limits: the first thing that a worker does."""
    try:
        import resource  # noqa: PLC0415  # not on Windows: there the time alone is limited
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
