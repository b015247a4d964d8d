"""Is this file the letter that was made? Read with nothing taken on trust.

Runs in a process of its own, within limits (`lensdesk.referral.inspection`): a small file can
ask for gigabytes.
"""

import io
import json
from collections.abc import Callable, Iterable
from typing import Any

import pikepdf

from lensdesk.referral.codes import Codes, from_file, from_record
from lensdesk.referral.content import code_of
from lensdesk.key_words import key_words
from lensdesk.referral.painting import Foreign, are_alike, painted
from lensdesk.referral.pages import box_of, content_of, font_record, of_file
from lensdesk.referral.seal import DATA, PAGES, SEAL, digest, is_as_made, opened
from lensdesk.referral.verdict import Inspection, Verdict

_MOST_ATTACHED = 20_000_000  # bytes
_ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Collection")


def examined(file: bytes) -> Inspection:
    """The verdict on a file. Raises pikepdf's errors, ValueError and others when it is no PDF."""
    with pikepdf.open(io.BytesIO(file)) as pdf:
        found = _attached(pdf)
        if DATA not in found or SEAL not in found:
            return Inspection(Verdict.NO_DATA)
        data = _bytes(found[DATA])
        seal = opened(_bytes(found[SEAL]))
        code = code_of(data)
        if seal is None:
            return Inspection(Verdict.DATA_CHANGED, code)
        who = (seal.key, key_words(bytes.fromhex(seal.key)))
        record = _bytes(found[PAGES]) if PAGES in found else b""
        if seal.data != digest(data):
            return Inspection(Verdict.DATA_CHANGED, code, *who)
        if is_as_made(seal, file, bytes(found[SEAL].read_raw_bytes())):
            return Inspection(Verdict.GENUINE, code, *who)
        if seal.pages != digest(record):
            return Inspection(Verdict.PAGES_CHANGED, code, *who)
        changed = _changed(pdf, json.loads(record))
        if changed is not None:
            return Inspection(Verdict.PAGES_CHANGED, code, *who, changed)
        return Inspection(Verdict.RESAVED, code, *who)


def _attached(pdf: pikepdf.Pdf) -> dict[str, Any]:
    """The streams of the attached files, by name; a name that is there twice counts as none."""
    found: dict[str, Any] = {}
    for name, spec in pikepdf.NameTree(pdf.Root.Names.EmbeddedFiles).items() if (
        "/Names" in pdf.Root and "/EmbeddedFiles" in pdf.Root.Names
    ) else ():
        found[name] = spec.EF.F
    return found


def _bytes(stream: Any) -> bytes:
    content = bytes(stream.read_bytes())
    if len(content) > _MOST_ATTACHED:
        raise ValueError
    return content


def _changed(pdf: pikepdf.Pdf, record: dict[str, Any]) -> tuple[int, ...] | None:
    """The pages that are not as they were made, by number; empty when it is something around
    them; None when all is the same.
    """
    pages = [page.obj for page in pdf.pages]
    root: Any = pdf.Root
    if len(pages) != len(record["pages"]) or any(key in root for key in _ACTIVE):
        return ()
    compare = _Comparison(record)
    differ = tuple(
        number
        for number, (page, made) in enumerate(zip(pages, record["pages"], strict=True), start=1)
        if not compare.is_same(page, made)
    )
    if differ:
        return differ
    # without a structure the file is poorer, but it tells nothing else
    if "/StructTreeRoot" in root and of_file(root.StructTreeRoot, pages) != record["structure"]:
        return ()
    return None


class _Comparison:
    """Compares pages with their record; keeps what was read of a font."""

    def __init__(self, record: dict[str, Any]) -> None:
        self._fonts = record["fonts"]
        self._read: dict[tuple[int, int], dict[str, object]] = {}
        self._codes: dict[tuple[int, int], Codes] = {}

    def is_same(self, page: Any, made: dict[str, Any]) -> bool:
        """Whether a page paints what it painted when it was made."""
        if box_of(page) != made["box"] or len(page.get("/Annots", [])):
            return False
        content = made["content"].encode("latin-1")
        if content_of(page) == content and self._has_same_fonts(page):
            return True
        known = {name: from_record(font) for name, font in self._fonts.items()}
        try:
            before = painted(_instructions(pikepdf.Stream(pikepdf.new(), content)), known.__getitem__)
            now = painted(_instructions(page), self._codes_in(page))
        except (Foreign, KeyError, TypeError, ValueError, AttributeError, IndexError):
            return False
        return are_alike(before, now)

    def _has_same_fonts(self, page: Any) -> bool:
        fonts = page.get("/Resources", {}).get("/Font", {})
        return all(self._font(font) == self._fonts.get(name) for name, font in fonts.items())

    def _font(self, font: Any) -> dict[str, object]:
        if font.objgen not in self._read:
            self._read[font.objgen] = font_record(font)
        return self._read[font.objgen]

    def _codes_in(self, page: Any) -> Callable[[str], Codes]:
        fonts = page.Resources.Font

        def codes(name: str) -> Codes:
            font = fonts[name]
            if font.objgen not in self._codes:
                self._codes[font.objgen] = from_file(font)
            return self._codes[font.objgen]

        return codes


def _instructions(page: Any) -> Iterable[tuple[list[Any], str]]:
    for each in pikepdf.parse_content_stream(page):
        if isinstance(each, pikepdf.ContentStreamInlineImage):
            raise Foreign
        yield list(each.operands), str(each.operator)
