"""The sheet with the recovery code, to be printed and kept: the one paper that is no letter.

It names no case, no person and no place on this computer: who finds it does not know what it opens.
"""

import contextlib
import io
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from lensdesk.errors import LensDeskError
from lensdesk.graphics.shapes import Role
from lensdesk.referral.fonts import BOLD, REGULAR, register_fonts
from lensdesk.referral.style import WIDTH, banner, colour, style, text
from lensdesk.referral.text import markup
from lensdesk.words import Language, Words, words

_SIDE = 18 * mm
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


class SheetNotWritten(LensDeskError):
    """The recovery sheet could not be written where it was asked."""

    code = "sheet-not-written"


def write_sheet(path: Path, groups: Sequence[str], made_on: date, language: Language) -> None:
    """Write the sheet, whole or not at all, readable by its owner alone."""
    content = build_sheet(groups, made_on, language)
    beside = path.with_name(f".{path.name}.new")
    try:
        with os.fdopen(os.open(beside, _FRESH, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as fault:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise SheetNotWritten from fault


def build_sheet(groups: Sequence[str], made_on: date, language: Language) -> bytes:
    """The sheet as PDF of one page."""
    register_fonts()
    told, file = words(language), io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        invariant=1,
        lang=language.value,
        title=told("sheet.title"),
        author="LensDesk",
    )
    frame = Frame(_SIDE, _SIDE, WIDTH, A4[1] - 2 * _SIDE, 0, 0, 0, 0)  # without padding
    document.addPageTemplates(PageTemplate("sheet", [frame]))
    document.build([*_head(told, made_on), _code(groups), *_how(told)])
    return file.getvalue()


def _head(told: Words, made_on: date) -> list[Flowable]:
    return [
        text(told("sheet.title"), "title"),
        text(told("sheet.made", day=told.day(made_on)), "small"),
        Spacer(0, 4 * mm),
        banner(told("sheet.what"), told("sheet.what-more")),
        Spacer(0, 9 * mm),
    ]


def _code(groups: Sequence[str]) -> Table:
    """Each group under its number, four in a row."""
    number = style("small")
    large = ParagraphStyle("code", parent=style("label"), fontName=BOLD, fontSize=23, leading=30)
    cells = [
        [Paragraph(str(place), number), Paragraph(markup(group), large)]
        for place, group in enumerate(groups, start=1)
    ]
    rows = [cells[:4], [*cells[4:], *[""] * (8 - len(cells))]]
    return Table(
        rows,
        colWidths=[WIDTH / 4] * 4,
        rowHeights=[24 * mm] * 2,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("GRID", (0, 0), (3, 0), 0.6, colour(Role.EDGE)),
            ("GRID", (0, 1), (len(cells) - 5, 1), 0.6, colour(Role.EDGE)),
        ],
    )


def _how(told: Words) -> list[Flowable]:
    return [
        Spacer(0, 6 * mm),
        text(told("sheet.letters"), "small"),
        text(told("sheet.use"), "heading"),
        *(text(told(f"sheet.use-{step}"), "entry") for step in ("one", "two", "three")),
        text(told("sheet.keep"), "heading"),
        *(
            text(f"– {told(f'sheet.keep-{step}')}", "entry")
            for step in ("one", "two", "three", "four")
        ),
    ]
