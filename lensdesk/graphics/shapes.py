"""What is a picture? A list of shapes that screen and paper draw alike.

The origin is top left, y points down, one unit is a point on paper and a logical pixel on
screen. Colours are roles; `lensdesk.graphics.palette` gives them a value per theme.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Role(StrEnum):
    """What a colour is for. `LINE` only separates; what can be pressed or read has an `EDGE`.

    `WHO_1` and on tell observers apart, always beside a letter; none of them is red.
    """

    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    EDGE = "edge"
    PAPER = "paper"
    CARD = "card"
    RAIL = "rail"
    HERE = "here"
    PETROL = "petrol"
    PETROL_SOFT = "petrol_soft"
    ON_PETROL = "on_petrol"
    NOTICED = "noticed"
    NOTICED_STRIPE = "noticed_stripe"
    NOTICED_LINE = "noticed_line"
    SILENT = "silent"
    SILENT_LINE = "silent_line"
    URGENT = "urgent"
    URGENT_SOFT = "urgent_soft"
    SAVED = "saved"
    WHO_1 = "who_1"
    WHO_2 = "who_2"
    WHO_3 = "who_3"
    WHO_4 = "who_4"
    WHO_5 = "who_5"
    WHO_6 = "who_6"


class Anchor(StrEnum):
    """Where a label stands relative to its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


SHIFT = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}  # of its width, to the left


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle. `key` names what it stands for, so that a screen can make it clickable."""

    x: float
    y: float
    width: float
    height: float
    fill: Role | None = None
    stroke: Role | None = None
    hatch: Role | None = None
    dashed: bool = False
    radius: float = 0.0
    key: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text with its baseline at y; longer than `room`, it is shortened with an …."""

    x: float
    y: float
    text: str
    size: float
    role: Role = Role.INK
    bold: bool = False
    anchor: Anchor = Anchor.START
    room: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role = Role.LINE
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A small sign around its centre: a `circle`, a `square` or a `diamond` of radius `r`.

    `key` names what it stands for, as that of a box does.
    """

    x: float
    y: float
    r: float
    form: str
    fill: Role | None = None
    stroke: Role | None = None
    key: str = ""


Shape = Box | Label | Line | Mark


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished picture; `alternative` tells the same in words.

    `shifted` is how far all of it was moved to the right, so that nothing reaches beside it.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alternative: str
    shifted: float = 0.0


def mirrored(drawing: Drawing) -> Drawing:
    """The drawing as in a mirror, for a language that begins at the right; its texts stay texts."""
    shapes = tuple(_mirrored(shape, drawing.width) for shape in drawing.shapes)
    return replace(drawing, shapes=shapes)


def _mirrored(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return replace(shape, x=width - shape.x - shape.width)
        case Line():
            return replace(shape, x1=width - shape.x1, x2=width - shape.x2)
        case Label():
            return replace(shape, x=width - shape.x, anchor=_OPPOSITE[shape.anchor])
        case Mark():
            return replace(shape, x=width - shape.x)


_OPPOSITE = {Anchor.START: Anchor.END, Anchor.MIDDLE: Anchor.MIDDLE, Anchor.END: Anchor.START}
