"""What do the codes in a page's text mean? Letters, outlines and widths, as a font says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lensdesk.referral.outlines import outlines

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_MOST = 70_000  # codes of one font


class Foreign(Exception):
    """Something that is never in a letter of ours."""


@dataclass(frozen=True, slots=True)
class Code:
    """What a code in a text stands for; its `width` is in 1/1000 of the size."""

    letters: str
    outline: str
    width: float
    is_space: bool = False


class Codes:
    """A font's codes, a byte each."""

    def __init__(
        self, letters: dict[int, str], outlines: dict[int, str], first: int, widths: Iterable[float]
    ) -> None:
        wide = dict(enumerate(widths, start=first))
        self._known = [
            Code(letters.get(n, f"\ufffd{n}"), outlines.get(n, ""), wide.get(n, 0.0), n == 0x20)
            for n in range(256)
        ]

    def of(self, text: bytes) -> list[Code]:
        """Each code of a text."""
        return [self._known[code] for code in text]


def from_record(font: dict[str, Any]) -> Codes:
    """The codes of a font in the record of the pages."""
    shapes = {int(code): shape for code, shape in font["outlines"].items()}
    widths = map(float, font["widths"])
    return Codes(letters(font["unicode"].encode("latin-1")), shapes, int(font["first"]), widths)


def from_file(font: Any) -> Codes:
    """The codes of a font in a file, which may have been written anew.

    Raises `Foreign` for a font of another kind than ours, and what `outlines` raises.
    """
    if str(font.get("/Subtype")) != "/TrueType" or "/Encoding" in font:
        raise Foreign
    first, widths = int(font.FirstChar), [float(width) for width in font.Widths]
    shapes = outlines(bytes(font.FontDescriptor.FontFile2.read_bytes()), first, len(widths))
    return Codes(letters(bytes(font.ToUnicode.read_bytes())), shapes, first, widths)


def letters(table: bytes) -> dict[int, str]:
    """A table from codes to Unicode. What is not well formed is left out."""
    found: dict[int, str] = {}
    for kind, block in _BLOCK.findall(table):
        tokens = [_value(match) for match in _TOKEN.finditer(block)]
        if kind == b"bfchar":
            for code, text in zip(tokens[::2], tokens[1::2], strict=False):
                if isinstance(code, bytes) and isinstance(text, bytes):
                    found[int.from_bytes(code, "big")] = _text(text)
        else:
            _ranges(tokens, found)
    return found


def _ranges(tokens: list[bytes | str], found: dict[int, str]) -> None:
    rest = iter(tokens)
    for low in rest:
        high, to = next(rest, b""), next(rest, b"")
        if not isinstance(low, bytes) or not isinstance(high, bytes):
            return
        start, end = int.from_bytes(low, "big"), int.from_bytes(high, "big")
        if to == "[":
            texts = list(iter(lambda: next(rest, "]"), "]"))
            found |= {start + n: _text(t) for n, t in enumerate(texts) if isinstance(t, bytes)}
        elif isinstance(to, bytes) and end - start < _MOST:
            last = _text(to)
            for n in range(end - start + 1):
                found[start + n] = last[:-1] + chr(min(ord(last[-1]) + n, 0x10FFFF)) if last else ""


def _value(match: re.Match[bytes]) -> bytes | str:
    if match.group(2) or match.group(3):
        return match.group().decode()
    return bytes.fromhex(match.group(1).decode())


def _text(value: bytes) -> str:
    return value.decode("utf-16-be", "replace")
