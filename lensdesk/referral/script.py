"""In which order do letters stand on a line? Arabic joined, and right to left where they run so.

A line is broken in the order in which it is read, and only then put in the order in which it is
drawn: after that no program could find the words again.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from lensdesk.referral.fonts import REGULAR, is_known, runs, width
from lensdesk.referral.text import clean, has_no_form, written

_JOINERS = "\u200c\u200d"  # they change how Arabic letters join, and are not drawn
_ARABIC = re.compile("[\u0600-\u08ff]")
_FOLLOWS = "\u200b"  # takes the direction of what stands before it; never in what is drawn
_ENDS = ("\u200e", "\u200f")  # a mark from left to right, from right to left
_PAIRS = "()[]{}<>«»‹›≤≥⟨⟩⁅⁆"
_MIRRORED = dict(
    zip(_PAIRS, "".join(b + a for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)), strict=True)
)
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
    return not text.isascii() and any(map(_is_other, text))


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
    joined = shaped(text)
    if not runs_both_ways(joined):
        return joined
    from bidi import get_display  # noqa: PLC0415  # few letters need it

    way = starts_right(joined) if right is None else right
    followed = "".join(c + _FOLLOWS if c in _MIRRORED else c for c in joined)
    # an end in the direction of the line; else what follows a last bracket would leave it
    ended = followed + _ENDS[way]
    return _mirrored(get_display(ended, base_dir="R" if way else "L").replace(_ENDS[way], ""))


def _mirrored(drawn: str) -> str:
    """The line with its brackets turned where they run from right to left.

    Each has an invisible character behind it; it stands before it where the order was turned.
    """
    found, rest = list[str](), iter(drawn)
    for c in rest:
        if c == _FOLLOWS:
            found.append(_MIRRORED[next(rest)])
        else:
            found.append(c)
            if c in _MIRRORED:
                next(rest)
    return "".join(found)


def shaped(text: str) -> str:
    """One line with Arabic letters joined, in the order of reading."""
    line = clean(text).replace("\n", " ")
    if line.isascii():
        return line
    kept = "".join(
        c if c in _JOINERS else written(c) for c in line if c in _JOINERS or not has_no_form(c)
    )
    if _ARABIC.search(kept):
        kept = _shaper().reshape(kept)
    return "".join(c for c in kept if c not in _JOINERS)


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
        wide = width(shaped(word), font, size)
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
        while width(shaped(rest), font, size) > room and len(rest) > 1:
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
        if width(shaped(word[:middle]), font, size) <= room:
            low = middle
        else:
            high = middle - 1
    while low > 1 and unicodedata.combining(word[low]):
        low -= 1
    return low


@cache
def _is_other(character: str) -> bool:
    if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return True
    return is_known(character) and runs(character, REGULAR)[0][0] != REGULAR


@cache
def _shaper() -> Any:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415  # few letters need it

    shaper = ArabicReshaper(_SHAPER)
    # it asks its settings six times a word, of a reader of files that takes most of the time
    shaper.configuration = _Settled(shaper.configuration)
    return shaper


class _Settled:
    """The settings of the shaper, each read once."""

    def __init__(self, settings: Any) -> None:
        self.getboolean = cache(settings.getboolean)
