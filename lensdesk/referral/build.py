"""How does a referral become a PDF? ReportLab in two passes.

ReportLab takes 14 MiB: whoever makes a letter brings this in when one is made.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from lensdesk.referral.archive import Attached, archived
from lensdesk.referral.body import body
from lensdesk.referral.canonical import canonical
from lensdesk.referral.canvas import SIDE, LetterCanvas
from lensdesk.referral.content import ReferralContent, canonical_json, code_of
from lensdesk.referral.fonts import register_fonts
from lensdesk.referral.metadata import About
from lensdesk.referral.page_one import given, page_one, title
from lensdesk.referral.pages import record
from lensdesk.referral.seal import DATA, PAGES, SEAL, Signer, put_in, room
from lensdesk.referral.structure import Tree
from lensdesk.referral.text import clean
from lensdesk.referral.withdrawal import withdrawal
from lensdesk.words import Words, words


def build(content: ReferralContent, signer: Signer | None = None) -> bytes:
    """The letter as PDF, sealed by `signer`; the same content and key give the same bytes.

    Without a signer it is a draft, which says nothing of who made it.
    """
    texts = words(content.language)
    tree = Tree()
    about = About(_title(content, texts), content.language.value, content.made_at)
    data, pages = canonical_json(content), b""

    def attach(pdf: Any) -> tuple[Attached, ...]:
        nonlocal pages
        attached = Attached(DATA, "Source", texts("referral.attached-data"), data)
        if signer is None:
            return (attached,)
        pages = canonical(record(pdf, tree))
        beside = Attached(PAGES, "Supplement", texts("referral.attached-pages"), pages)
        free = zlib.decompress(room())
        seal = Attached(SEAL, "Supplement", texts("referral.attached-seal"), free, room())
        return (attached, beside, seal)

    file = archived(draw(content, code_of(data), tree), tree, about, attach)
    return file if signer is None else put_in(file, data, pages, signer)


def preview(content: ReferralContent, *, first_page: bool = False) -> bytes:
    """The pages to look at while somebody types: drawn as the letter, without tags or seal.

    It has no check code, for it is no letter. `first_page` draws that one alone: the pages after
    it have the pictures and take most of the time.
    """
    return draw(content, "–", None, first_page=first_page)


def draw(
    content: ReferralContent, code: str, tree: Tree | None, *, first_page: bool = False
) -> bytes:
    """The pages as ReportLab makes them, each with the check code.

    What is what goes into `tree`, when there is one.
    """
    register_fonts()
    texts = words(content.language)
    furniture = _furniture(content, code, texts)
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
        [*_story(content, texts, first_page=first_page)],
        canvasmaker=lambda *a, **k: LetterCanvas(
            *a, furniture=furniture, words=texts, tree=tree, **k
        ),
    )
    return file.getvalue()


def _story(content: ReferralContent, words: Words, *, first_page: bool) -> Iterator[Flowable]:
    if content.withdraws:
        yield from withdrawal(content, words)
        return
    yield from page_one(content, words)
    if not first_page:
        yield from body(content, words)


def _title(content: ReferralContent, words: Words) -> str:
    return f"{title(content, words)} {content.reference}"


def _furniture(content: ReferralContent, code: str, words: Words) -> tuple[str, str]:
    head = words("referral.head")
    if content.case.referral.get("handling", "").strip():
        head = words("referral.head-handling", handling=given(content, words, "handling"))
    foot = words(
        "referral.foot",
        reference=content.reference,
        version=content.version,
        code=code,
    )
    return " ".join(clean(head).split()), foot
