"""What can be read in the memory of a process?"""

from io import FileIO
from pathlib import Path

_PAGE = 4096  # bytes


def of(process: int) -> bytes:
    """Whatever can be read of the memory that another process writes in, as the administrator."""
    found = []
    with Path(f"/proc/{process}/mem").open("rb", 0) as whole:
        for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines():
            area, rights, *_ = line.split()
            first, last = (int(edge, 16) for edge in area.split("-"))
            if rights.startswith("rw"):
                found.append(_area(whole, first, last))
    return b"".join(found)


def _area(whole: FileIO, first: int, last: int) -> bytes:
    """An area, without the pages behind which there is nothing, as at the end of a mapped file."""
    try:
        whole.seek(first)
        return whole.read(last - first)
    except OSError:
        if last - first <= _PAGE:
            return b""
        middle = first + (last - first) // 2 // _PAGE * _PAGE
        return _area(whole, first, middle) + _area(whole, middle, last)


def forms(text: str) -> tuple[bytes, ...]:
    """A text as Python and as Qt keep it."""
    return text.encode(), text.encode("utf-16-le")


def knows(process: int, text: str) -> bool:
    """Whether a text can be found in the memory of a process."""
    found = of(process)
    return any(form in found for form in forms(text))
