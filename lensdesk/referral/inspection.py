"""Is a letter that came in as it was made, and what data does it carry?

Asked of a process of its own, within limits (`lensdesk.referral.isolated`).
"""

import json
import sys
from pathlib import Path

from lensdesk.referral.isolated import (
    LARGEST,
    MEMORY,
    SECONDS,
    PdfTooLarge,
    PdfUnreadable,
    asked,
    limit,
    read_whole,
)
from lensdesk.referral.verdict import Inspection, Verdict

__all__ = [
    "LARGEST",
    "MEMORY",
    "SECONDS",
    "PdfTooLarge",
    "PdfUnreadable",
    "data_in",
    "inspect",
    "inspect_letter",
]


def inspect(path: Path) -> Inspection:
    """The verdict on the file at `path`. Raises `PdfUnreadable` and `PdfTooLarge`."""
    return inspect_letter(read_whole(path))


def inspect_letter(letter: bytes) -> Inspection:
    """The verdict on a PDF in memory. Raises `PdfUnreadable` and `PdfTooLarge`."""
    told = asked("lensdesk.referral.inspection:answer", letter)
    try:
        found = json.loads(told)
        return Inspection(
            Verdict(found["verdict"]),
            found["code"],
            found["key"],
            tuple(found["key_words"]),
            tuple(found["pages"]),
        )
    except (ValueError, KeyError, TypeError) as fault:
        raise PdfUnreadable from fault


def data_in(letter: bytes) -> bytes:
    """The `referral.json` in a PDF, as it lies there; empty when there is none."""
    return asked("lensdesk.referral.inspection:give_data", letter)


def answer() -> None:
    """The work of the process: a PDF on its input, the inspection as JSON on its output."""
    from dataclasses import asdict  # noqa: PLC0415

    limit()
    from lensdesk.referral.examination import examined  # noqa: PLC0415  # after the limits

    sys.stdout.write(json.dumps(asdict(examined(sys.stdin.buffer.read()))))


def give_data() -> None:
    """The work of the process: a PDF on its input, its data on its output."""
    limit()
    from lensdesk.referral.examination import data_of  # noqa: PLC0415  # after the limits

    sys.stdout.buffer.write(data_of(sys.stdin.buffer.read()))
