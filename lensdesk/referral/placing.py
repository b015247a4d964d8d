"""How does a file get to where it was asked, whole or not at all?"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from lensdesk.errors import LensDeskError


class PdfNotWritten(LensDeskError):
    """The letter could not be written where it was asked; nothing was left half written."""

    code = "pdf-not-written"


@contextlib.contextmanager
def placed(content: bytes, path: Path) -> Iterator[None]:
    """The file lies ready beside `path`, and takes its place when the block ends well.

    When the block fails, or the file cannot be written (`PdfNotWritten`), what was at `path` is
    still there.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        with _said(), beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield
        with _said():
            beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError, ValueError):
            beside.unlink()
        raise


@contextlib.contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as fault:  # a name with a null byte is a ValueError
        raise PdfNotWritten from fault
