"""What became of a letter: as it was made, written anew, changed, or only a picture of it."""

import io
import json
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from nacl.signing import SigningKey

from lensdesk.key_words import key_words
from lensdesk.referral import check_code
from lensdesk.referral.build import build
from lensdesk.referral.examination import examined
from lensdesk.referral.inspection import LARGEST, PdfTooLarge, PdfUnreadable, inspect
from lensdesk.referral.verdict import Verdict
from lensdesk.vault import Sealer
from tests.referral.practice import SIGNER, answered, around, linde, sealed, sealed_hostile

PROGRAMS = {
    "qpdf": ["qpdf", "in.pdf", "out.pdf"],
    "qpdf, everything": [
        "qpdf",
        "--linearize",
        "--object-streams=disable",
        "--coalesce-contents",
        "--normalize-content=y",
        "in.pdf",
        "out.pdf",
    ],
    "mutool": ["mutool", "clean", "in.pdf", "out.pdf"],
    "mutool, everything": ["mutool", "clean", "-gggg", "-z", "-s", "in.pdf", "out.pdf"],
    "Ghostscript": [
        "gs",
        "-q",
        "-dNOPAUSE",
        "-dBATCH",
        "-sDEVICE=pdfwrite",
        "-sOutputFile=out.pdf",
        "in.pdf",
    ],
}
has_programs = pytest.mark.skipif(
    not all(shutil.which(command[0]) for command in PROGRAMS.values()),
    reason="NOT TRIED: qpdf, mutool and gs are needed. `dev.py test` installs them on Debian and "
    "Ubuntu as root",
)


def resaved(file: bytes, program: str, folder: Path) -> bytes:
    (folder / "in.pdf").write_bytes(file)
    subprocess.run(PROGRAMS[program], cwd=folder, check=True, capture_output=True)
    return (folder / "out.pdf").read_bytes()


def changed(file: bytes, change: Callable[[Any], object]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(file)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def attached(pdf: Any, name: str) -> Any:
    return pikepdf.NameTree(pdf.Root.Names.EmbeddedFiles)[name].EF.F


def page_one(pdf: Any, old: bytes, new: bytes) -> None:
    text = pdf.pages[0].Contents.read_bytes()
    assert old in text
    pdf.pages[0].Contents.write(text.replace(old, new, 1))


def test_a_letter_as_it_was_made_is_genuine_and_says_who_sealed_it(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(sealed())
    found = inspect(tmp_path / "letter.pdf")
    assert found.verdict is Verdict.GENUINE
    assert found.code == check_code(linde())
    assert found.key == SIGNER.public_key.hex()
    assert found.key_words == key_words(SIGNER.public_key)
    assert (len(found.key_words), found.pages) == (8, ())


@has_programs
@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("letter", [sealed, sealed_hostile], ids=["plain", "hostile"])
def test_a_letter_that_a_program_saved_anew_is_resaved(
    program: str, letter: Callable[[], bytes], tmp_path: Path
) -> None:
    found = examined(resaved(letter(), program, tmp_path))
    assert (found.verdict, found.pages) == (Verdict.RESAVED, ())
    assert found.code == examined(letter()).code


COVER = b"q 1 1 1 rg 100 600 200 30 re f Q"
PAGE_CHANGES: dict[str, Callable[[Any], object]] = {
    "a word": lambda p: page_one(p, b"(Verwijzing)", b"(Verwijzinq)"),
    "a place": lambda p: page_one(p, b"1 0 0 1 51.02362", b"1 0 0 1 61.02362"),
    "a colour": lambda p: page_one(p, b" rg", b" rg 1 1 1 rg"),
    "a white block over the text": lambda p: p.pages[0].contents_add(COVER),
    "text that is not seen": lambda p: page_one(p, b"BT", b"BT 3 Tr"),
    "text cut off": lambda p: page_one(p, b"BT", b"0 0 1 1 re W n BT"),
    "small letters": lambda p: page_one(p, b" 19 Tf", b" 2 Tf"),
}


@has_programs
@pytest.mark.parametrize("program", [None, "qpdf, everything", "mutool, everything", "Ghostscript"])
@pytest.mark.parametrize("what", PAGE_CHANGES)
def test_a_changed_page_is_named_also_when_a_program_saved_it_anew(
    what: str, program: str | None, tmp_path: Path
) -> None:
    file = changed(sealed(), PAGE_CHANGES[what])
    found = examined(resaved(file, program, tmp_path) if program else file)
    assert (found.verdict, found.pages) == (Verdict.PAGES_CHANGED, (1,))


def note(pdf: Any) -> None:
    text = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.FreeText,
        Rect=[0, 0, 99, 99],
        Contents=pikepdf.String("Erbij"),
    )
    pdf.pages[1].Annots = pdf.make_indirect([pdf.make_indirect(text)])


def other_letters(pdf: Any) -> None:
    fonts = list(pdf.pages[0].Resources.Font.values())
    one, other = (font.FontDescriptor.FontFile2 for font in fonts[:2])
    one.write(other.read_bytes())


def other_meaning(pdf: Any) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    table = font.ToUnicode.read_bytes()
    font.ToUnicode.write(table.replace(b"<0065>", b"<0061>"))


def exchanged(pdf: Any) -> None:
    """In every font the 2 looks like a 6; and the page is said in other words."""
    for font in pdf.pages[0].Resources.Font.values():
        program = bytearray(font.FontDescriptor.FontFile2.read_bytes())
        offset = next(
            struct.unpack_from(">L", program, 12 + 16 * n + 8)[0]
            for n in range(struct.unpack_from(">H", program, 4)[0])
            if program[12 + 16 * n : 16 + 16 * n] == b"cmap"
        )
        table = offset + struct.unpack_from(">L", program, offset + 8)[0]
        form, first = struct.unpack_from(">H4xH", program, table)
        assert form == 6
        two, six = (table + 10 + 2 * (code - first) for code in b"26")
        program[two : two + 2], program[six : six + 2] = (
            program[six : six + 2],
            program[two : two + 2],
        )
        font.FontDescriptor.FontFile2.write(bytes(program))
    for page in pdf.pages:
        page.Contents.write(page.Contents.read_bytes() + b" ")


@has_programs
@pytest.mark.parametrize("program", [None, "mutool, everything", "Ghostscript"])
def test_digits_that_changed_places_in_the_font_are_seen(
    program: str | None, tmp_path: Path
) -> None:
    file = changed(sealed(), exchanged)
    found = examined(resaved(file, program, tmp_path) if program else file)
    assert found.verdict is Verdict.PAGES_CHANGED


def told_otherwise(pdf: Any) -> None:
    waiting = [pdf.Root.StructTreeRoot.K]
    for element in waiting:
        if "/Alt" in element:
            element.Alt = pikepdf.String("Er is niets te zien.")
            return
        children = element.get("/K", [])
        children = children if isinstance(children, pikepdf.Array) else [children]
        waiting += [c for c in children if not isinstance(c, int) and "/S" in c]


def script(pdf: Any) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(
        S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")
    )


AROUND: dict[str, tuple[Callable[[Any], object], tuple[int, ...]]] = {
    "a page less": (lambda p: p.pages.remove(p=2), ()),
    "a page more": (lambda p: p.pages.append(p.pages[0]), ()),
    "two pages in another order": (lambda p: p.pages.reverse(), ()),
    "a note on a page": (note, (2,)),
    "letters of another font": (other_letters, ()),
    "codes with another meaning": (other_meaning, ()),
    "a picture told otherwise": (told_otherwise, ()),
    "a script": (script, ()),
    "the record of the pages": (lambda p: attached(p, "pages.json").write(b"{}"), ()),
}


@pytest.mark.parametrize("what", AROUND)
def test_what_is_changed_around_a_page_is_seen(what: str) -> None:
    change, pages = AROUND[what]
    found = examined(changed(sealed(), change))
    assert found.verdict is Verdict.PAGES_CHANGED
    assert found.pages == pages or not pages


def other_data(pdf: Any) -> None:
    data = json.loads(attached(pdf, "referral.json").read_bytes())
    data["answers"]["request"] = "Iets anders"
    attached(pdf, "referral.json").write(json.dumps(data).encode())


def other_seal(pdf: Any, **change: str) -> None:
    seal = json.loads(attached(pdf, "seal.json").read_bytes())
    attached(pdf, "seal.json").write(json.dumps({**seal, **change}).encode())


DATA_CHANGES: dict[str, Callable[[Any], object]] = {
    "the data": other_data,
    "the signature": lambda p: other_seal(p, signature="00" * 64),
    "who signed": lambda p: other_seal(p, key=SigningKey(bytes(32)).verify_key.encode().hex()),
    "what is signed": lambda p: other_seal(p, data="00" * 32),
    "a signature that is none": lambda p: other_seal(p, signature="zz"),
    "a seal that is none": lambda p: attached(p, "seal.json").write(b"[]"),
}


@pytest.mark.parametrize("what", DATA_CHANGES)
def test_changed_data_or_a_changed_seal_is_seen(what: str) -> None:
    assert examined(changed(sealed(), DATA_CHANGES[what])).verdict is Verdict.DATA_CHANGED


def test_who_seals_changed_data_anew_has_other_key_words() -> None:
    other = Sealer(SigningKey(bytes(32)))
    found = examined(build(answered(linde(), request="Iets anders"), other))
    assert found.verdict is Verdict.GENUINE
    assert found.key_words == key_words(other.public_key) != key_words(SIGNER.public_key)


def test_a_scan_and_a_draft_have_no_data_to_trust(tmp_path: Path) -> None:
    page = pypdfium2.PdfDocument(sealed())[0]
    page.render(scale=1).to_pil().save(tmp_path / "scan.pdf")
    found = inspect(tmp_path / "scan.pdf")
    assert (found.verdict, found.code, found.key_words) == (Verdict.NO_DATA, "", ())
    assert examined(build(linde())).verdict is Verdict.NO_DATA


def test_one_byte_behind_the_end_is_not_genuine() -> None:
    assert examined(sealed() + b"\n").verdict is Verdict.RESAVED


def test_the_seal_says_the_same_of_a_letter_that_is_made_again() -> None:
    assert build(linde(), SIGNER) == sealed()
    content = around(linde())
    assert build(content, SIGNER) == build(content, SIGNER)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no pdf at all" * 99])
def test_what_is_no_pdf_is_said(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(content)
    with pytest.raises(PdfUnreadable):
        inspect(tmp_path / "file.pdf")
    with pytest.raises(PdfUnreadable):
        inspect(tmp_path / "not-there.pdf")


def test_a_bomb_of_a_few_kilobytes_hurts_nobody(tmp_path: Path) -> None:
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(bytes(10_000_000)) for _ in range(90)) + packer.flush()
    bomb = zlib.compress(once, 9)  # 900 MB when it is read as both filters ask
    twice = pikepdf.Array([pikepdf.Name.FlateDecode] * 2)
    with pikepdf.open(io.BytesIO(sealed())) as pdf:
        attached(pdf, "referral.json").write(bomb, filter=twice)
        pdf.save(
            tmp_path / "bomb.pdf",
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    assert (tmp_path / "bomb.pdf").stat().st_size < 200_000
    with pytest.raises(PdfUnreadable):
        inspect(tmp_path / "bomb.pdf")


def test_a_structure_that_goes_in_circles_ends(tmp_path: Path) -> None:
    def change(pdf: Any) -> None:
        top = pdf.Root.StructTreeRoot.K
        top.K.append(top)

    (tmp_path / "circle.pdf").write_bytes(changed(sealed(), change))
    with pytest.raises(PdfUnreadable):
        inspect(tmp_path / "circle.pdf")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(PdfTooLarge):
        inspect(tmp_path / "large.pdf")
