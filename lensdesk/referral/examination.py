"""Is this file the letter that was made? Read with nothing taken on trust.

Runs in a process of its own, within limits (`lensdesk.referral.inspection`): a small file can
ask for gigabytes.
"""

import io
import json
import struct
from collections.abc import Callable, Iterable
from typing import Any

import pikepdf

from lensdesk.key_words import key_words
from lensdesk.referral.codes import Codes, Foreign, from_file, from_record
from lensdesk.referral.content import code_of
from lensdesk.referral.pages import box_of, content_of, font_record, of_file
from lensdesk.referral.painting import are_alike, painted
from lensdesk.referral.seal import DATA, PAGES, SEAL, Seal, digest, is_as_made, opened
from lensdesk.referral.verdict import Inspection, Verdict

_MOST_ATTACHED = 20_000_000  # bytes
_ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Collection")

_NOT_OURS = (  # what reading a page raises that neither we nor a program that saved ours wrote
    Foreign,
    struct.error,
    KeyError,
    TypeError,
    ValueError,
    AttributeError,
    IndexError,
    pikepdf.PdfError,
)


def examined(file: bytes) -> Inspection:
    """The verdict on a file. Raises pikepdf's errors, ValueError and others when it is no PDF."""
    with pikepdf.open(io.BytesIO(file)) as pdf:
        found = _attached(pdf)
        if DATA not in found or SEAL not in found:
            return Inspection(Verdict.NO_DATA)
        data = _bytes(found[DATA])
        seal = opened(_bytes(found[SEAL]))
        if seal is None:
            return Inspection(Verdict.DATA_CHANGED, code_of(data))
        verdict, pages = _judged(pdf, file, found, seal)
        words = key_words(bytes.fromhex(seal.key))
        return Inspection(verdict, code_of(data), seal.key, words, pages)


def data_of(file: bytes) -> bytes:
    """The data in a file, as it lies there; empty when there is none. Raises as `examined`."""
    with pikepdf.open(io.BytesIO(file)) as pdf:
        found = _attached(pdf)
        return _bytes(found[DATA]) if DATA in found else b""


def _judged(
    pdf: pikepdf.Pdf, file: bytes, found: dict[str, Any], seal: Seal
) -> tuple[Verdict, tuple[int, ...]]:
    """The verdict beside a seal that holds, and the pages that differ."""
    if seal.data != digest(_bytes(found[DATA])):
        return Verdict.DATA_CHANGED, ()
    if is_as_made(seal, file, bytes(found[SEAL].read_raw_bytes())):
        return Verdict.GENUINE, ()
    record = _bytes(found[PAGES]) if PAGES in found else b""
    if seal.pages != digest(record):
        return Verdict.PAGES_CHANGED, ()
    return _compared(pdf, json.loads(record))


def _attached(pdf: pikepdf.Pdf) -> dict[str, Any]:
    """The streams of the attached files, by name."""
    names: Any = pdf.Root.get("/Names", {})
    if "/EmbeddedFiles" not in names:
        return {}
    files = pikepdf.NameTree(names.EmbeddedFiles).items()
    return {name: entry.EF.F for name, entry in files}


def _bytes(stream: Any) -> bytes:
    content = bytes(stream.read_bytes())
    if len(content) > _MOST_ATTACHED:
        raise ValueError
    return content


def _compared(pdf: pikepdf.Pdf, record: dict[str, Any]) -> tuple[Verdict, tuple[int, ...]]:
    """Whether the pages are as they were made, and which are not, from 1."""
    pages = [page.obj for page in pdf.pages]
    root: Any = pdf.Root
    if len(pages) != len(record["pages"]) or any(key in root for key in _ACTIVE):
        return Verdict.PAGES_CHANGED, ()
    compare = _Comparison(record)
    pairs = enumerate(zip(pages, record["pages"], strict=True), start=1)
    differ = tuple(number for number, (page, made) in pairs if not compare.is_same(page, made))
    # without a structure the file is poorer, but it tells nothing else
    told = "/StructTreeRoot" not in root or (
        of_file(root.StructTreeRoot, pages) == record["structure"]
    )
    return (Verdict.PAGES_CHANGED if differ or not told else Verdict.RESAVED), differ


class _Comparison:
    """Compares pages with their record; keeps what was read of a font."""

    def __init__(self, record: dict[str, Any]) -> None:
        self._fonts = record["fonts"]
        self._read: dict[tuple[int, int], dict[str, object]] = {}
        self._codes: dict[tuple[int, int], Codes] = {}
        self._of_record: dict[str, Codes] = {}
        self._room = pikepdf.new()  # a stream must lie in a file

    def is_same(self, page: Any, made: dict[str, Any]) -> bool:
        """Whether a page paints what it painted when it was made."""
        if box_of(page) != made["box"] or len(page.get("/Annots", [])):
            return False
        content = made["content"].encode("latin-1")
        try:
            if content_of(page) == content:
                return self._has_same_fonts(page)
            now = painted(_instructions(page), self._codes_in(page))
        except _NOT_OURS:
            return False
        before = painted(_instructions(pikepdf.Stream(self._room, content)), self._known)
        return are_alike(before, now)

    def _known(self, name: str) -> Codes:
        if name not in self._of_record:
            self._of_record[name] = from_record(self._fonts[name])
        return self._of_record[name]

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
