"""In which order do letters stand on a line? Arabic joined, and right to left where they run so.

A line is broken in the order in which it is read, and only then put in the order in which it is
drawn: after that no program could find the words again.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from lensdesk.referral.fonts import REGULAR, is_known, runs, width
from lensdesk.referral.text import clean, has_no_form, written

_JOINERS = "\u200c\u200d"  # they change how Arabic letters join, and are not drawn
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_LANGUAGES = {"ARABIC": "ar", "HEBREW": "he"}  # by the first word of a letter's name
_SHAPER = {
    "delete_harakat": False,
    "ARABIC LIGATURE ALLAH": False,  # one sign for a whole word: nobody could look for it
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn: pieces of (font, text) from left to right, `width` in points."""

    pieces: tuple[tuple[str, str], ...]
    width: float


def runs_both_ways(text: str) -> bool:
    """Whether some of the text runs from right to left, or is in a font for such a script."""
    return not text.isascii() and any(
        unicodedata.bidirectional(c) in _RIGHT_TO_LEFT or (is_known(c) and not _is_usual(c))
        for c in text
    )


def starts_right(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    first = (unicodedata.bidirectional(c) for c in text)
    return next((way for way in first if way in ("L", "R", "AL")), "L") != "L"


def language(text: str) -> str | None:
    """The language to read the text aloud in, as far as its script can tell; else the letter's."""
    if not starts_right(text):
        return None
    letter = next(c for c in text if unicodedata.bidirectional(c) in ("R", "AL"))
    return _LANGUAGES.get(unicodedata.name(letter, "").split(" ")[0])


def visual(text: str, *, right: bool | None = None) -> str:
    """One line of any text as it is drawn from left to right; `right`: it starts at the right."""
    kept = [c for c in clean(text).replace("\n", " ") if c in _JOINERS or not has_no_form(c)]
    line = written(kept) if not any(j in kept for j in _JOINERS) else _with_joiners(kept)
    if not runs_both_ways(line):
        return "".join(c for c in line if c not in _JOINERS)
    from bidi import get_display  # noqa: PLC0415  # few letters need it

    way = starts_right(line) if right is None else right
    shaped = "".join(c for c in _shaper().reshape(line) if c not in _JOINERS)
    drawn: str = get_display(shaped, base_dir="R" if way else "L")
    return drawn


def lines(text: str, font: str, size: float, room: float, *, right: bool) -> list[Line]:
    """The text in lines of at most `room` points; a word that is longer is cut."""
    found: list[Line] = []
    for paragraph in clean(text).split("\n"):
        for line in _broken(paragraph, font, size, room):
            shown = visual(line, right=right)
            found.append(Line(tuple(runs(shown, font)), width(shown, font, size)))
    return found


def _broken(paragraph: str, font: str, size: float, room: float) -> list[str]:
    space = width(" ", font, size)
    found, line, used = [], list[str](), 0.0
    for word in _words(paragraph, font, size, room):
        wide = width(visual(word), font, size)
        if line and used + space + wide > room:
            found.append(" ".join(line))
            line, used = [], 0.0
        used += wide + (space if line else 0.0)
        line.append(word)
    return [*found, " ".join(line)]


def _words(paragraph: str, font: str, size: float, room: float) -> list[str]:
    found = list[str]()
    for word in paragraph.split():
        rest = word
        while width(visual(rest), font, size) > room and len(rest) > 1:
            cut = _fitting(rest, font, size, room)
            found.append(rest[:cut])
            rest = rest[cut:]
        found.append(rest)
    return found


def _fitting(word: str, font: str, size: float, room: float) -> int:
    """How many of the first characters fit: at least one, and no mark without its letter."""
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width(visual(word[:middle]), font, size) <= room:
            low = middle
        else:
            high = middle - 1
    while low > 1 and unicodedata.combining(word[low]):
        low -= 1
    return low


def _with_joiners(characters: list[str]) -> str:
    return "".join(c if c in _JOINERS else written(c) for c in characters)


@cache
def _is_usual(character: str) -> bool:
    return runs(character, REGULAR)[0][0] == REGULAR


@cache
def _shaper() -> Any:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415  # few letters need it

    return ArabicReshaper(_SHAPER)
