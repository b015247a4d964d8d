"""How does any text get onto paper unharmed? Fonts that are embedded, and nothing dropped.

Text is normalised to NFC, control characters go, ReportLab's markup is escaped, and a character
that no font of ours has is written out by its name in brackets.
"""

import re
import unicodedata
from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from lensdesk.assets import resources

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "NotoSans",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSans-BoldItalic",
)
_FILES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic", BOLD_ITALIC: "BoldItalic"}
_LONGEST_PARAGRAPH = 1500
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def register_fonts() -> None:
    """Register Noto Sans once, also as ReportLab's base, so that Helvetica never sneaks in."""
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    for name, style in _FILES.items():
        path = resources() / "fonts" / f"NotoSans-{style}.ttf"
        pdfmetrics.registerFont(TTFont(name, str(path)))
    for bold, italic, name in ((0, 0, REGULAR), (1, 0, BOLD), (0, 1, ITALIC), (1, 1, BOLD_ITALIC)):
        addMapping(REGULAR, bold, italic, name)
    rl_config.canvas_basefontname = REGULAR


def plain(text: str) -> str:
    """The text in NFC without control characters, what no font has written out."""
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    clean = _CONTROL.sub("", unicodedata.normalize("NFC", text))
    return "".join(c if c in "\n\t" or ord(c) in known else _named(c) for c in clean)


def markup(text: str) -> str:
    """The text for a ReportLab paragraph."""
    return escape(plain(text)).replace("\n", "<br/>")


def paragraphs(text: str) -> Iterator[str]:
    """The text as paragraphs of at most 1,500 characters: a longer one is slow and may not fit."""
    for line in plain(text).splitlines():
        for start in range(0, len(line), _LONGEST_PARAGRAPH):
            yield escape(line[start : start + _LONGEST_PARAGRAPH])


def _named(character: str) -> str:
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}').lower()}]"
