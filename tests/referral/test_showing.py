"""Is a page painted as it is, and does a hostile file stay outside?"""

import io
from pathlib import Path

import pikepdf
import pytest

from lensdesk.referral.isolated import LARGEST, PdfTooLarge, PdfUnreadable, read_whole
from lensdesk.referral.showing import page_of


def blank(width: float = 595, height: float = 842, pages: int = 2) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _page in range(pages):
            pdf.add_blank_page(page_size=(width, height))
        pdf.pages[0].contents_add(b"1 0 0 rg 0 0 300 842 re f")
        pdf.save(out)
    return out.getvalue()


def test_a_page_is_painted_in_its_colours_and_counted() -> None:
    shown = page_of(blank(), 1, 595)
    assert (shown.page, shown.pages, shown.width) == (1, 2, 595)
    assert shown.height == pytest.approx(842, abs=1)
    assert shown.pixels[:3] == b"\x00\x00\xff"  # blue, green, red
    assert shown.pixels[594 * 4 : 594 * 4 + 3] == b"\xff\xff\xff"


def test_a_page_that_is_not_there_is_the_last_one() -> None:
    assert page_of(blank(), 9, 100).page == 2


def test_a_page_of_kilometres_is_painted_small_or_refused() -> None:
    shown = page_of(blank(14_400, 10, 1), 1, 900_000)
    assert shown.width <= 4000
    assert shown.height >= 1


def test_what_is_no_pdf_is_said(tmp_path: Path) -> None:
    with pytest.raises(PdfUnreadable):
        page_of(b"MZ", 1, 100)
    with pytest.raises(PdfTooLarge):
        page_of(b" " * (LARGEST + 1), 1, 100)
    with pytest.raises(PdfUnreadable):
        read_whole(tmp_path / "none.pdf")
