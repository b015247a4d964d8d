"""What does a page of a letter look like? Painted by pdfium, in a process of its own.

What comes back is pixels and words, no more; a hostile PDF never comes near the desk.
"""

import sys
from dataclasses import dataclass

from lensdesk.referral.isolated import PdfUnreadable, asked, limit

_MOST = 4000  # px, of an edge
_LONGEST = 100_000  # letters of a page


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page: `pixels` are 4 bytes each (blue, green, red, none), row by row; `text` its words.

    `page` counts from 1, up to `pages`.
    """

    page: int
    pages: int
    width: int
    height: int
    pixels: bytes
    text: str


def page_of(letter: bytes, page: int, width: int) -> PagePicture:
    """The page, `width` pixels wide. Raises `PdfUnreadable` and `PdfTooLarge`."""
    told = asked("lensdesk.referral.showing:paint", letter, str(page), str(min(width, _MOST)))
    try:
        head, rest = told.split(b"\n", 1)
        page, pages, wide, high, length = map(int, head.split())
        pixels, text = rest[: wide * high * 4], rest[wide * high * 4 :]
    except ValueError as fault:
        raise PdfUnreadable from fault
    fits = 0 < wide <= _MOST and 0 < high <= _MOST and 0 < page <= pages
    if not fits or len(pixels) != wide * high * 4 or len(text) != length:
        raise PdfUnreadable
    return PagePicture(page, pages, wide, high, pixels, text.decode("utf-8", "replace"))


def paint() -> None:
    """The work of the process: a PDF on its input; numbers, pixels and words on its output."""
    limit()
    import pypdfium2  # noqa: PLC0415  # after the limits

    document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
    pages = len(document)
    number = min(max(int(sys.argv[1]), 1), pages)
    page = document[number - 1]
    wide, high = page.get_size()
    scale = min(int(sys.argv[2]) / wide, _MOST / high)
    bitmap = page.render(scale=scale, rev_byteorder=False, force_bitmap_format=3)
    text = page.get_textpage().get_text_bounded()[:_LONGEST].encode("utf-8", "replace")
    pixels, line = bytes(bitmap.buffer), bitmap.width * 4
    rows = (pixels[at : at + line] for at in range(0, bitmap.height * bitmap.stride, bitmap.stride))
    head = f"{number} {pages} {bitmap.width} {bitmap.height} {len(text)}\n"
    sys.stdout.buffer.write(head.encode() + b"".join(rows) + text)
