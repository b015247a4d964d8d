"""Which font writes which character? Noto Sans, and its sisters for Arabic and Hebrew script.

Every font is embedded, and a program that reads the file gets the letters back that went in.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.pdfmetrics import stringWidth

from lensdesk.assets import resources

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "NotoSans",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSans-BoldItalic",
)  # names that the program uses; their files are named by family and style
_SISTERS = ("NotoSansArabic", "NotoSansHebrew")  # without italics
_FILES = {
    REGULAR: "Regular",
    BOLD: "Bold",
    ITALIC: "Italic",
    BOLD_ITALIC: "BoldItalic",
    **{f"{name}-{weight}": weight for name in _SISTERS for weight in ("Regular", "Bold")},
}
_FORMS = (range(0xFB50, 0xFE00), range(0xFE80, 0xFEF5))  # how an Arabic letter looks at its place


def register_fonts() -> None:
    """Register the fonts once, also as ReportLab's base, so that Helvetica never sneaks in."""
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    for name, style in _FILES.items():
        path = resources() / "fonts" / f"{name.partition('-')[0]}-{style}.ttf"
        pdfmetrics.registerFont(ttfonts.TTFont(name, str(path)))
    for bold, italic, name in ((0, 0, REGULAR), (1, 0, BOLD), (0, 1, ITALIC), (1, 1, BOLD_ITALIC)):
        addMapping(REGULAR, bold, italic, name)
    rl_config.canvas_basefontname = REGULAR
    rl_config.useA85 = 0  # else every stream is packed twice, and unpacked again by pikepdf
    # ReportLab's own writes U+0000 for what is unused, and breaks above U+FFFF
    ttfonts.makeToUnicodeCMap = _to_unicode


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """The text in pieces, each with the first font that has all of it; `font` where none has."""
    first = _glyphs(font)
    if all(ord(c) in first for c in text):
        return [(font, text)] if text else []
    choose, found, name = _chooser(font), list[tuple[str, str]](), font
    for character in text:
        if character != " " or not found:  # a space stays in the font before it
            name = choose(character)
        if found and found[-1][0] == name:
            found[-1] = (name, found[-1][1] + character)
        else:
            found.append((name, character))
    return found


def is_known(character: str) -> bool:
    """Whether a font of ours has this character."""
    return ord(character) in _known()


def width(text: str, font: str, size: float) -> float:
    """How wide the text is on paper, in points."""
    return float(sum(stringWidth(piece, name, size) for name, piece in runs(text, font)))


@cache
def _known() -> frozenset[int]:
    return frozenset().union(*(_glyphs(n) for n in (REGULAR, *(f"{s}-Regular" for s in _SISTERS))))


def _glyphs(font: str) -> dict[int, int]:
    found: dict[int, int] = pdfmetrics.getFont(font).face.charToGlyph
    return found


@cache
def _chooser(font: str) -> Callable[[str], str]:
    weight = "Bold" if font in (BOLD, BOLD_ITALIC) else "Regular"
    names = (font, *(f"{sister}-{weight}" for sister in _SISTERS))
    return cache(lambda c: next((n for n in names if ord(c) in _glyphs(n)), font))


def _letters(code_point: int) -> str:
    """What a reader gets for a character: the letters themselves, not their form at a place."""
    character = chr(code_point)
    if any(code_point in forms for forms in _FORMS):
        return unicodedata.normalize("NFKC", character)
    return character


def _to_unicode(_font: str, subset: Sequence[int]) -> str:
    """The table in the file from the codes of a font's subset to Unicode."""
    codes = [(n, v) for n, v in enumerate(subset) if v and (v != 0x20 or n == 0x20)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(codes), 100):  # no more than 100 are allowed at once
        some = codes[start : start + 100]
        lines.append(f"{len(some)} beginbfchar")
        lines += [f"<{n:02X}> <{_letters(v).encode('utf-16-be').hex().upper()}>" for n, v in some]
        lines.append("endbfchar")
    return "\n".join(
        [*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    )
