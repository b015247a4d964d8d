"""How does a referral become a file? ReportLab in two passes, then written in one step."""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from lensdesk.errors import LensDeskError
from lensdesk.referral.archive import Attached, archived
from lensdesk.referral.body import body
from lensdesk.referral.canvas import SIDE, LetterCanvas
from lensdesk.referral.content import ReferralContent, canonical_json, check_code
from lensdesk.referral.fonts import register_fonts
from lensdesk.referral.metadata import About
from lensdesk.referral.page_one import given, page_one
from lensdesk.referral.structure import Tree
from lensdesk.referral.text import clean
from lensdesk.words import Words, words


class PdfNotWritten(LensDeskError):
    """The letter could not be written where it was asked; nothing was left half written."""

    code = "pdf-not-written"


def build(content: ReferralContent) -> bytes:
    """The letter as PDF; the same content gives the same bytes."""
    register_fonts()
    texts = words(content.language)
    tree = Tree()
    drawn = draw(content, tree)
    about = About(_title(content, texts), content.language.value, content.made_at)
    data = Attached(
        "referral.json", "Source", texts("referral.attached-data"), canonical_json(content)
    )
    return archived(drawn, tree, about, (data,))


def draw(content: ReferralContent, tree: Tree | None) -> bytes:
    """The pages as ReportLab makes them; what is what goes into `tree`, when there is one."""
    register_fonts()
    texts = words(content.language)
    furniture = _furniture(content, texts)
    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        leftMargin=SIDE,
        rightMargin=SIDE,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        invariant=1,
        lang=content.language.value,
        title=_title(content, texts),
        author="LensDesk",
        pageCompression=1,
    )
    frame = Frame(SIDE, 20 * mm, A4[0] - 2 * SIDE, A4[1] - 40 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("letter", [frame]))
    document.build(
        [*page_one(content, texts), *body(content, texts)],
        canvasmaker=lambda *a, **k: LetterCanvas(
            *a, furniture=furniture, words=texts, tree=tree, **k
        ),
    )
    return file.getvalue()


def _title(content: ReferralContent, words: Words) -> str:
    return f"{words('referral.title')} {content.reference}"


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
    return " ".join(clean(head).split()), foot
