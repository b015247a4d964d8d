"""How does any text get onto paper unharmed? Nothing is dropped that a reader would miss.

Text is normalised to NFC, control characters go, ReportLab's markup is escaped, and a character
that no font of ours has is written out by its name in brackets.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from xml.sax.saxutils import escape

from lensdesk.referral.fonts import is_known

_LONGEST_PARAGRAPH = 1500
_NEW_LINE = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_HALF = re.compile("[\ud800-\udfff]")  # of a pair of surrogates: no character
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def clean(text: str) -> str:
    """The text in NFC, its lines ended by a newline, without control characters."""
    lines = _CONTROL.sub("", _NEW_LINE.sub("\n", _HALF.sub("\ufffd", text)))
    return unicodedata.normalize("NFC", lines)


def plain(text: str) -> str:
    """The text as it can be written: what no font has is written out by its name."""
    given = clean(text)
    return given if given.isascii() else written(c for c in given if not has_no_form(c))


def written(characters: Iterable[str]) -> str:
    """Clean characters, what no font has written out by its name."""
    return "".join(c if c in "\n\t" or is_known(c) else _named(c) for c in characters)


@cache
def has_no_form(character: str) -> bool:
    """Whether nothing is drawn for it: joiners, marks of direction, soft hyphens, selectors."""
    if ord(character) < 0xAD:
        return False
    return unicodedata.category(character) == "Cf" or any(
        ord(character) in selectors for selectors in _SELECTORS
    )


def markup(text: str) -> str:
    """Plain text for a ReportLab paragraph."""
    return escape(text).replace("\n", "<br/>")


def paragraphs(text: str) -> Iterator[str]:
    """The text as paragraphs of at most 1,500 characters: a longer one is slow and may not fit.

    A line is cut between words where it can be.
    """
    for line in clean(text).split("\n"):
        rest = line
        while len(rest) > _LONGEST_PARAGRAPH:
            cut = rest.rfind(" ", _LONGEST_PARAGRAPH // 2, _LONGEST_PARAGRAPH) + 1
            cut = cut or _between_letters(rest)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _between_letters(text: str) -> int:
    cut = _LONGEST_PARAGRAPH
    while cut > 1 and unicodedata.combining(text[cut]):
        cut -= 1
    return cut


def _named(character: str) -> str:
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}').lower()}]"
