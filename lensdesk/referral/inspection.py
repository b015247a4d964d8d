"""Is a letter that came in as it was made? Asked of a process of its own, within limits.

A hostile PDF of a few kilobytes can ask for gigabytes and never end; there it harms nobody.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from lensdesk.errors import LensDeskError
from lensdesk.referral.verdict import Inspection, Verdict

MEMORY = 768 * 1024 * 1024  # bytes
SECONDS = 10
LARGEST = 50 * 1024 * 1024  # bytes of a file
_WORKER = "from lensdesk.referral.inspection import answer; answer()"


class PdfUnreadable(LensDeskError):
    """The file is no PDF, is damaged, or asks for more than the limits."""

    code = "pdf-unreadable"


class PdfTooLarge(LensDeskError):
    """The file has more bytes than a letter ever has; it was not read."""

    code = "pdf-too-large"


def inspect(path: Path) -> Inspection:
    """The verdict on the file at `path`. Raises `PdfUnreadable` and `PdfTooLarge`."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as fault:
        raise PdfUnreadable from fault
    if len(content) > LARGEST:
        raise PdfTooLarge(most=LARGEST // 1024 // 1024)
    return _asked(content)


def _asked(content: bytes) -> Inspection:
    places = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        told = subprocess.run(  # noqa: S603  # this very Python, with words of ours
            [sys.executable, "-c", _WORKER],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env=surroundings,
        ).stdout
        found = json.loads(told)
        return Inspection(
            Verdict(found["verdict"]),
            found["code"],
            found["key"],
            tuple(found["key_words"]),
            tuple(found["pages"]),
        )
    except (OSError, subprocess.SubprocessError, ValueError, KeyError) as fault:
        raise PdfUnreadable from fault


def answer() -> None:
    """The work of the process: a PDF on its input, the inspection as JSON on its output."""
    from dataclasses import asdict  # noqa: PLC0415

    _limit()
    from lensdesk.referral.examination import examined  # noqa: PLC0415  # after the limits

    sys.stdout.write(json.dumps(asdict(examined(sys.stdin.buffer.read()))))


def _limit() -> None:
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
