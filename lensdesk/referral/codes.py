"""What do the codes in a page's text mean? Letters and widths, as a font in the file says."""

import re
from dataclasses import dataclass, field
from typing import Any

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_MOST = 70_000  # codes of one font


@dataclass(slots=True)
class Codes:
    """A font's codes, `length` bytes each: what they mean, and how wide they are in 1/1000."""

    length: int = 1
    letters: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    usual_width: float = 0.0

    def of(self, text: bytes) -> list[tuple[str, float, bool]]:
        """Each code as (letters, width, whether it is the one-byte space)."""
        step = self.length
        codes = [int.from_bytes(text[i : i + step], "big") for i in range(0, len(text), step)]
        return [
            (
                self.letters.get(code, f"\ufffd{code}"),
                self.widths.get(code, self.usual_width),
                step == 1 and code == 0x20,
            )
            for code in codes
        ]


def from_record(font: dict[str, Any]) -> Codes:
    """The codes of a font in the record of the pages."""
    first = int(font["first"])
    widths = {first + n: float(width) for n, width in enumerate(font["widths"])}
    return Codes(1, letters(font["unicode"].encode("latin-1")), widths)


def from_file(font: Any) -> Codes:
    """The codes of a font in a file; it may have been written anew in another form."""
    unicode = font.get("/ToUnicode")
    found = letters(bytes(unicode.read_bytes())) if unicode is not None else {}
    if str(font.get("/Subtype")) != "/Type0":
        first = int(font.get("/FirstChar", 0))
        widths = {first + n: float(width) for n, width in enumerate(font.get("/Widths", []))}
        return Codes(1, found, widths)
    inside = font.DescendantFonts[0]
    return Codes(2, found, _wide(inside.get("/W", [])), float(inside.get("/DW", 1000)))


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


def _wide(entries: Any) -> dict[int, float]:
    found: dict[int, float] = {}
    rest = iter(entries)
    for first in rest:
        second = next(rest, None)
        if second is None:
            break
        if hasattr(second, "__iter__"):
            found |= {int(first) + n: float(width) for n, width in enumerate(second)}
        elif int(second) - int(first) < _MOST:
            width = float(next(rest, 0))
            found |= dict.fromkeys(range(int(first), int(second) + 1), width)
    return found
