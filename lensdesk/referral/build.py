"""How does a referral become a file? ReportLab in two passes, then written in one step."""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from lensdesk.errors import LensDeskError
from lensdesk.graphics.shapes import Role
from lensdesk.referral.body import body
from lensdesk.referral.content import ReferralContent, check_code
from lensdesk.referral.page_one import given, page_one
from lensdesk.referral.style import colour
from lensdesk.referral.text import BOLD, REGULAR, plain, register_fonts
from lensdesk.words import Words, words

_SIDE = 18 * mm


class PdfNotWritten(LensDeskError):
    """The letter could not be written where it was asked; nothing was left half written."""

    code = "pdf-not-written"


def build(content: ReferralContent) -> bytes:
    """The letter as PDF; the same content gives the same bytes."""
    register_fonts()
    texts = words(content.language)
    furniture = _furniture(content, texts)
    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        leftMargin=_SIDE,
        rightMargin=_SIDE,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        invariant=1,
        lang=content.language.value,
        title=f"{texts('referral.title')} {content.reference}",
        author="LensDesk",
        pageCompression=1,
    )
    frame = Frame(_SIDE, 20 * mm, A4[0] - 2 * _SIDE, A4[1] - 40 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("letter", [frame]))
    document.build(
        [*page_one(content, texts), *body(content, texts)],
        canvasmaker=lambda *a, **k: _Numbered(*a, furniture=furniture, words=texts, **k),
    )
    return file.getvalue()


def write(content: ReferralContent, path: Path) -> None:
    """Write the letter to `path`, whole or not at all. Raises `PdfNotWritten`."""
    with written(content, path):
        pass


@contextlib.contextmanager
def written(content: ReferralContent, path: Path) -> Iterator[None]:
    """The letter lies ready beside `path`, and takes its place when the block ends well.

    When the block fails, or the file cannot be written (`PdfNotWritten`), what was at `path` is
    still there.
    """
    pdf = build(content)
    beside = path.with_name(f".{path.name}.new")
    try:
        with _said(), beside.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        yield
        with _said():
            beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


@contextlib.contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise PdfNotWritten from fault


def _furniture(content: ReferralContent, words: Words) -> tuple[str, str]:
    head = words("referral.head")
    if content.case.referral.get("handling", "").strip():
        head = words("referral.head-handling", handling=given(content, words, "handling"))
    foot = words(
        "referral.foot",
        reference=content.reference,
        version=content.version,
        code=check_code(content),
    )
    return plain(head), plain(foot)


class _Numbered(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that writes head and foot when the number of pages is known."""

    def __init__(
        self, *arguments: Any, furniture: tuple[str, str], words: Words, **settings: Any
    ) -> None:
        super().__init__(*arguments, **{**settings, "initialFontName": REGULAR})
        self._furniture, self._words = furniture, words
        self._finished: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Keep the page until all are there."""
        self._finished.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write head and foot of every page, then the file."""
        for number, page in enumerate(self._finished, start=1):
            self.__dict__.update(page)
            self._edges(number, len(self._finished))
            super().showPage()
        super().save()

    def _edges(self, number: int, pages: int) -> None:
        head, foot = self._furniture
        right = A4[0] - _SIDE
        self.setStrokeColor(colour(Role.LINE))
        self.setLineWidth(0.6)
        self.line(_SIDE, A4[1] - 15 * mm, right, A4[1] - 15 * mm)
        self.line(_SIDE, 15 * mm, right, 15 * mm)
        self.setFillColor(colour(Role.INK))
        self.setFont(BOLD, 9)
        self.drawString(_SIDE, A4[1] - 13 * mm, head)
        self.setFont(REGULAR, 8.2)
        self.setFillColor(colour(Role.SOFT))
        self.drawRightString(right, A4[1] - 13 * mm, "LensDesk")
        self.drawString(_SIDE, 11 * mm, foot)
        self.drawRightString(right, 11 * mm, self._words("referral.page", n=number, pages=pages))
