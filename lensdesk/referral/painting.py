"""What does a page paint? Its letters and shapes with place, size and colour, one after the other.

So two writings of the same page can be compared. What a letter of ours never has (pictures of
dots, shadings, transparency) is `Foreign`: then a page is not the same.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from lensdesk.referral.codes import Codes, Foreign

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
_AS_IS: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
_NEAR = 0.75  # points: programs round places, and no eye sees so little
_ALIKE = 0.012  # of a colour's range, three of its 255 steps


@dataclass(frozen=True, slots=True)
class Painted:
    """One letter or shape: `what`, the `box` it takes or starts at, its colour and its size."""

    what: str
    box: Box
    colour: tuple[float, ...]
    size: float

    def is_like(self, other: "Painted") -> bool:
        """Whether an eye sees the same."""
        return (
            self.what == other.what
            and all(abs(a - b) <= _NEAR for a, b in zip(self.box, other.box, strict=True))
            and len(self.colour) == len(other.colour)
            and all(abs(a - b) <= _ALIKE for a, b in zip(self.colour, other.colour, strict=True))
            and abs(self.size - other.size) <= max(0.1, 0.02 * self.size)
        )


@dataclass(frozen=True, slots=True)
class _State:
    """What `q` keeps and `Q` gives back."""

    matrix: Matrix = _AS_IS
    clip: Box = _EVERYWHERE
    fill: tuple[float, ...] = (0.0,) * 3
    stroke: tuple[float, ...] = (0.0,) * 3
    width: float = 1.0
    dashed: bool = False
    font: Codes | None = None
    size: float = 0.0
    leading: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    rise: float = 0.0
    mode: int = 0


def painted(
    instructions: Iterable[tuple[list[Any], str]], fonts: Callable[[str], Codes]
) -> list[Painted]:
    """What the (operands, operator) of a page paint. Raises `Foreign`, or ValueError and others."""
    page = _Page(fonts)
    for operands, operator in instructions:
        page.do(operands, operator)
    return page.found


def are_alike(one: list[Painted], other: list[Painted]) -> bool:
    """Whether an eye sees the same on both."""
    return len(one) == len(other) and all(a.is_like(b) for a, b in zip(one, other, strict=True))


class _Page:
    """Reads one page; `found` is what was painted so far."""

    def __init__(self, fonts: Callable[[str], Codes]) -> None:
        self.found: list[Painted] = []
        self._fonts = fonts
        self._state = _State()
        self._kept: list[_State] = []
        self._points: list[tuple[float, float]] = []
        self._clips = False
        self._text, self._line = _AS_IS, _AS_IS

    def do(self, operands: list[Any], operator: str) -> None:
        """Follow one instruction."""
        if operator in _IGNORED:
            return
        if operator in _TEXT:
            _TEXT[operator](self, operands)
        elif operator in _PATHS:
            self._extend(operator, [float(n) for n in operands])
        elif operator in _PAINTS:
            self._paint(_PAINTS[operator])
        elif operator in _CHANGES:
            self._state = _CHANGES[operator](self._state, operands)
        elif operator == "q":
            self._kept.append(self._state)
        elif operator == "Q":
            self._state = self._kept.pop() if self._kept else self._state
        elif operator in ("W", "W*"):
            self._clips = True
        else:
            raise Foreign

    def _extend(self, operator: str, n: list[float]) -> None:
        if operator == "re":
            x, y, width, height = n
            corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        else:
            corners = list(zip(n[::2], n[1::2], strict=True))
        self._points += [_moved(self._state.matrix, x, y) for x, y in corners]

    def _paint(self, kinds: str) -> None:
        box = _around(self._points) if self._points else None
        state = self._state
        shown = _within(box, state.clip) if box else None
        for kind in kinds if shown else "":
            line = state.width * _scale(state.matrix) if kind == "S" else 0.0
            colour = state.stroke if kind == "S" else state.fill
            dashed = "dashed" if kind == "S" and state.dashed else ""
            self.found.append(Painted(f"{kind}{dashed}", shown or box or _EVERYWHERE, colour, line))
        if self._clips and box:
            self._state = replace(state, clip=_within(box, state.clip) or (0.0, 0.0, 0.0, 0.0))
        self._clips, self._points = False, []

    def begin_text(self, _operands: list[Any]) -> None:
        self._text = self._line = _AS_IS

    def place_text(self, operands: list[Any]) -> None:
        a, b, c, d, e, f = (float(n) for n in operands)
        self._text = self._line = (a, b, c, d, e, f)

    def move_text(self, operands: list[Any]) -> None:
        x, y = float(operands[0]), float(operands[1])
        self._line = self._text = _after((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def move_and_lead(self, operands: list[Any]) -> None:
        self._state = replace(self._state, leading=-float(operands[1]))
        self.move_text(operands)

    def next_line(self, _operands: list[Any]) -> None:
        self.move_text([0.0, -self._state.leading])

    def choose_font(self, operands: list[Any]) -> None:
        font = self._fonts(str(operands[0]))
        self._state = replace(self._state, font=font, size=float(operands[1]))

    def show(self, operands: list[Any]) -> None:
        for part in operands[0] if _is_list(operands[0]) else operands[:1]:
            if _is_number(part):
                self._on(-float(part) / 1000 * self._state.size * self._state.stretch)
            else:
                self._letters(bytes(part))

    def show_next(self, operands: list[Any]) -> None:
        self.next_line([])
        self.show(operands[-1:])

    def _letters(self, text: bytes) -> None:
        state = self._state
        if state.mode or state.font is None:
            raise Foreign
        for code in state.font.of(text):
            whole = _after(self._text, state.matrix)
            x, y = _moved(whole, 0.0, state.rise)
            inside = _within((x, y, x, y), state.clip) is not None
            if code.letters.strip():
                what = f"{code.letters} {code.outline}" if inside else "hidden"
                size = state.size * _scale(whole)
                self.found.append(Painted(what, (x, y, x, y), state.fill, size))
            on = code.width / 1000 * state.size + state.letter_space
            self._on((on + (state.word_space if code.is_space else 0.0)) * state.stretch)

    def _on(self, by: float) -> None:
        self._text = _after((1.0, 0.0, 0.0, 1.0, by, 0.0), self._text)


def _moved(m: Matrix, x: float, y: float) -> tuple[float, float]:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def _after(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    x, y = _moved(then, e, f)
    return (
        a * then[0] + b * then[2],
        a * then[1] + b * then[3],
        c * then[0] + d * then[2],
        c * then[1] + d * then[3],
        x,
        y,
    )


def _scale(m: Matrix) -> float:
    return float(abs(m[0] * m[3] - m[1] * m[2]) ** 0.5)


def _around(points: list[tuple[float, float]]) -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _within(box: Box, clip: Box) -> Box | None:
    """The part of `box` inside `clip`; None when there is nothing."""
    x0, y0 = max(box[0], clip[0]), max(box[1], clip[1])
    x1, y1 = min(box[2], clip[2]), min(box[3], clip[3])
    return (x0, y0, x1, y1) if x0 <= x1 + _NEAR and y0 <= y1 + _NEAR else None


def _is_list(value: Any) -> bool:
    return isinstance(value, list) or getattr(value, "_type_name", "") == "array"


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return not isinstance(value, bytes)


def _colour(operands: list[Any]) -> tuple[float, ...]:
    values = tuple(float(n) for n in operands)
    return values * 3 if len(values) == 1 else values


def _changed(name: str, make: Callable[[list[Any]], Any]) -> Callable[[_State, list[Any]], _State]:
    return lambda state, operands: replace(state, **{name: make(operands)})


def _number(operands: list[Any]) -> float:
    return float(operands[0])


def _turned(state: _State, operands: list[Any]) -> _State:
    a, b, c, d, e, f = (float(n) for n in operands)
    return replace(state, matrix=_after((a, b, c, d, e, f), state.matrix))


_IGNORED = frozenset(("ET", "BDC", "BMC", "EMC", "DP", "MP", "J", "j", "M", "i", "ri", "CS", "cs"))
_PATHS = frozenset(("m", "l", "c", "v", "y", "re", "h"))
_PAINTS = {
    "f": "F", "F": "F", "f*": "F", "S": "S", "s": "S", "n": "",
    "B": "FS", "B*": "FS", "b": "FS", "b*": "FS",
}  # fmt: skip
_CHANGES: Mapping[str, Callable[[_State, list[Any]], _State]] = {
    "cm": _turned,
    "w": _changed("width", _number),
    "d": _changed("dashed", lambda operands: bool(len(operands[0]))),
    **{name: _changed("fill", _colour) for name in ("g", "rg", "k", "sc", "scn")},
    **{name: _changed("stroke", _colour) for name in ("G", "RG", "K", "SC", "SCN")},
    "TL": _changed("leading", _number),
    "Tc": _changed("letter_space", _number),
    "Tw": _changed("word_space", _number),
    "Tz": _changed("stretch", lambda operands: float(operands[0]) / 100),
    "Ts": _changed("rise", _number),
    "Tr": _changed("mode", lambda operands: int(operands[0])),
}
_TEXT: Mapping[str, Callable[[_Page, list[Any]], None]] = {
    "BT": _Page.begin_text,
    "Tm": _Page.place_text,
    "Td": _Page.move_text,
    "TD": _Page.move_and_lead,
    "T*": _Page.next_line,
    "Tf": _Page.choose_font,
    "Tj": _Page.show,
    "TJ": _Page.show,
    "'": _Page.show_next,
}
