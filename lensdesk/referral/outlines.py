"""What does each code of an embedded font look like? Its outline, apart from how it is stored.

A program that saves a PDF anew takes letters out of a font and numbers the rest anew; the points
of each letter stay. Hints for coarse screens are left out, for programs drop them.
"""

import hashlib
import struct
from dataclasses import dataclass

_FARTHEST = 0.4  # of the size: Ghostscript moves letters that begin before their origin
_DEEPEST = 6  # a letter is made of parts, which are made of parts


class StrangeFont(ValueError):
    """The font is made as ours never are."""


@dataclass(frozen=True, slots=True)
class _Font:
    """The tables that say where the outlines lie."""

    data: bytes
    tables: dict[str, tuple[int, int]]

    def table(self, name: str) -> bytes:
        offset, length = self.tables[name]
        return self.data[offset : offset + length]


def outlines(program: bytes, first: int, count: int) -> dict[int, str]:
    """A digest of the outline of each code of a TrueType font, from `first` on.

    Raises struct.error, KeyError, ValueError and IndexError when the font is not well formed, and
    `StrangeFont` when it shows a code in more than one way or far from its place.
    """
    font = _opened(program)
    glyphs = _glyphs_of_codes(font.table("cmap"))
    places, measures = _places(font), _Measures(font)
    found = {}
    for code in range(first, first + count):
        chosen = glyphs.get(code, set()) | glyphs.get(0xF000 + code, set())
        if len(chosen) > 1:
            raise StrangeFont
        glyph = next(iter(chosen), 0)
        unit = measures.of(glyph, places[glyph], places[glyph + 1])
        shape = unit + _shape(font, places, glyph, 0)
        found[code] = hashlib.sha256(shape).hexdigest()[:12]
    return found


class _Measures:
    """How large a font's unit is; checks that no glyph is drawn far from its place."""

    def __init__(self, font: _Font) -> None:
        self._unit = font.table("head")[18:20]
        self._far = struct.unpack(">H", self._unit)[0] * _FARTHEST
        self._horizontal, self._glyphs = font.table("hmtx"), font.table("glyf")
        self._long = struct.unpack_from(">H", font.table("hhea"), 34)[0]

    def of(self, glyph: int, at: int, end: int) -> bytes:
        """The unit, as it lies in the font; the glyph's outline lies there from `at` to `end`."""
        place = 4 * min(glyph, self._long) + (2 if glyph < self._long else 0)
        place += 2 * max(0, glyph - self._long)
        if at < end:
            bearing = struct.unpack_from(">h", self._horizontal, place)[0]
            left = struct.unpack_from(">h", self._glyphs, at + 2)[0]
            if abs(bearing - left) > self._far:
                raise StrangeFont
        return self._unit


def _opened(program: bytes) -> _Font:
    count = struct.unpack_from(">H", program, 4)[0]
    tables = {}
    for n in range(count):
        tag, _check, offset, length = struct.unpack_from(">4sLLL", program, 12 + 16 * n)
        tables[tag.decode("latin-1")] = (offset, length)
    return _Font(program, tables)


def _places(font: _Font) -> list[int]:
    long = struct.unpack_from(">h", font.table("head"), 50)[0]
    loca = font.table("loca")
    if long:
        return list(struct.unpack(f">{len(loca) // 4}L", loca[: len(loca) // 4 * 4]))
    return [2 * n for n in struct.unpack(f">{len(loca) // 2}H", loca[: len(loca) // 2 * 2])]


def _glyphs_of_codes(cmap: bytes) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for n in range(struct.unpack_from(">H", cmap, 2)[0]):
        offset = struct.unpack_from(">L", cmap, 4 + 8 * n + 4)[0]
        form = struct.unpack_from(">H", cmap, offset)[0]
        if form == 0:
            table = dict(enumerate(cmap[offset + 6 : offset + 262]))
        elif form == 4:
            table = _segments(cmap[offset:])
        elif form == 6:
            first, count = struct.unpack_from(">HH", cmap, offset + 6)
            values = struct.unpack_from(f">{count}H", cmap, offset + 10)
            table = {first + i: glyph for i, glyph in enumerate(values)}
        else:
            raise StrangeFont
        for code, glyph in table.items():
            if glyph:
                found.setdefault(code, set()).add(glyph)
    return found


def _segments(table: bytes) -> dict[int, int]:
    half = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{half}H", table, 14)
    starts = struct.unpack_from(f">{half}H", table, 16 + 2 * half)
    deltas = struct.unpack_from(f">{half}H", table, 16 + 4 * half)
    at = 16 + 6 * half
    found = {}
    for n, (start, end) in enumerate(zip(starts, ends, strict=True)):
        offset = struct.unpack_from(">H", table, at + 2 * n)[0]
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                place = at + 2 * n + offset + 2 * (code - start)
                glyph = struct.unpack_from(">H", table, place)[0]
            if glyph or not offset:
                found[code] = (glyph + deltas[n]) & 0xFFFF
    return found


def _shape(font: _Font, places: list[int], glyph: int, depth: int) -> bytes:
    """The points of a glyph, those of its parts in place of their numbers."""
    data = font.table("glyf")[places[glyph] : places[glyph + 1]]
    if not data:
        return b""
    contours = struct.unpack_from(">h", data)[0]
    if contours >= 0:
        ends = data[10 : 10 + 2 * contours]
        hints = struct.unpack_from(">H", data, 10 + 2 * contours)[0]
        points = data[12 + 2 * contours + hints :]
        return ends + points.rstrip(b"\0")
    if depth > _DEEPEST:
        raise StrangeFont
    found, at, flags = [], 10, 0x20
    while flags & 0x20:  # more parts follow
        flags, part = struct.unpack_from(">HH", data, at)
        size = 4 if flags & 0x01 else 2
        size += 2 if flags & 0x08 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
        found += [struct.pack(">H", flags & 0xCB), data[at + 4 : at + 4 + size]]
        found.append(_shape(font, places, part, depth + 1))
        at += 4 + size
    return b"".join(found)
