"""How does what is drawn get its place in the structure? Flowables that mark what they draw.

Each asks the canvas for a `Tree`; on a canvas without one it draws as ReportLab does.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from lensdesk.graphics.on_paper import Picture
from lensdesk.referral.script import Line, lines
from lensdesk.referral.structure import Element, Tree


def tree_of(canvas: Canvas) -> Tree | None:
    """The tree that is filled while this canvas is drawn on."""
    return getattr(canvas, "tree", None)


@contextmanager
def drawn_as(canvas: Canvas, element: Element, *, piece: bool = True) -> Iterator[None]:
    """What is drawn in the block is of `element`; with `piece` it is content itself."""
    tree = tree_of(canvas)
    if tree is None:
        yield
        return
    with tree.within(element):
        mark = tree.mark() if piece else None
        if mark is None:
            yield
            return
        code: list[str] = canvas._code  # noqa: SLF001  # ReportLab has no other door
        code.append(f"/{element.tag} <</MCID {mark.number}>> BDC")
        yield
        code.append("EMC")
        tree.release()


@contextmanager
def set_aside(canvas: Canvas, properties: str = "/Type /Layout") -> Iterator[None]:
    """What is drawn in the block is decoration, which is not read."""
    tree = tree_of(canvas)
    if tree is None or not tree.set_aside():
        yield
        return
    code: list[str] = canvas._code  # noqa: SLF001
    code.append(f"/Artifact <<{properties}>> BDC")
    yield
    code.append("EMC")
    tree.release()


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph that is one element, also when it goes on over the page."""

    element: Element

    def split(self, room: float, height: float) -> list["TaggedParagraph"]:
        """The parts, which share the element."""
        parts: list[TaggedParagraph] = super().split(room, height)
        for part in parts:
            part.element = self.element
        return parts

    def draw(self) -> None:
        """Draw the lines as content of the element."""
        _keep_height(self)
        with drawn_as(self.canv, self.element):
            super().draw()


class OrderedParagraph(Flowable):  # type: ignore[misc]
    """A paragraph in which some text runs from right to left."""

    def __init__(
        self,
        text: str,
        style: ParagraphStyle,
        element: Element,
        *,
        right: bool,
        ready: list[Line] | None = None,
    ) -> None:
        super().__init__()
        self.element, self.style = element, style
        self._text, self._right = text, right
        self._ready, self._lines = ready, ready or []

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Break the lines; the height of all of them."""
        style = self.style
        self.width = room
        inside = room - style.leftIndent - style.rightIndent
        size = style.fontSize
        self._lines = self._ready or lines(
            self._text, style.fontName, size, inside, right=self._right
        )
        self.height = len(self._lines) * style.leading
        return room, self.height

    def split(self, _room: float, height: float) -> list["OrderedParagraph"]:
        """As many lines as fit, and the rest."""
        fit = int(height // self.style.leading)
        if not 0 < fit < len(self._lines):
            return [] if fit <= 0 else [self]
        parts = self._lines[:fit], self._lines[fit:]
        return [
            OrderedParagraph(self._text, self.style, self.element, right=self._right, ready=part)
            for part in parts
        ]

    def draw(self) -> None:
        """Draw the lines, each from the side where it starts."""
        _keep_height(self)
        canvas, style = self.canv, self.style
        baseline = self.height - style.leading + (style.leading - style.fontSize) / 2 + 1.5
        with drawn_as(canvas, self.element):
            canvas.setFillColor(style.textColor)
            for n, line in enumerate(self._lines):
                x = float(style.leftIndent)
                if self._right:
                    x = self.width - style.rightIndent - line.width
                write_pieces(canvas, x, baseline - n * style.leading, line.pieces, style.fontSize)


def write_pieces(
    canvas: Canvas, x: float, y: float, pieces: tuple[tuple[str, str], ...], size: float
) -> None:
    """Write pieces of (font, text) one after the other."""
    for font, piece in pieces:
        canvas.setFont(font, size)
        canvas.drawString(x, y, piece)
        x += canvas.stringWidth(piece, font, size)


class Figure(Flowable):  # type: ignore[misc]
    """A picture with the text that tells the same."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._element = Element("Figure", alternative=picture.alternative)

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """The room that the picture takes, in points."""
        self.width, self.height = self._picture.wrap(room, height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture as one figure."""
        canvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        self._element.box = (x, y, x + self.width, y + self.height)
        with drawn_as(canvas, self._element):
            self._picture.drawOn(canvas, 0, 0)


class Banner(Flowable):  # type: ignore[misc]
    """Paragraphs on a solid block."""

    def __init__(self, parts: list[Flowable], colour: object, padding: float) -> None:
        super().__init__()
        self._parts, self._colour, self._padding = parts, colour, padding
        self._heights: list[float] = []

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """The room that the parts take, with the edge around them."""
        inside = room - 2 * self._padding
        self._heights = [part.wrap(inside, height)[1] for part in self._parts]
        self.width, self.height = room, sum(self._heights) + 1.2 * self._padding
        return self.width, self.height

    def draw(self) -> None:
        """Draw the block as decoration, and the parts on it."""
        with set_aside(self.canv):
            self.canv.setFillColor(self._colour)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        y = self.height - self._padding * 0.5
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(self.canv, self._padding, y)


class _Rows:
    """ReportLab's hook while a table is drawn: its rows, their first cell the heading."""

    def __init__(self) -> None:
        self._table = Element("Table")
        self._open: list[Any] = []

    def __call__(self, table: Table, event: str, *facts: Any) -> None:
        canvas = table.canv
        match event:
            case "startTable":
                self._enter(drawn_as(canvas, self._table, piece=False))
            case "startRow":
                self._enter(drawn_as(canvas, Element("TR"), piece=False))
            case "startCell":
                cell = Element("TD") if facts[1] else Element("TH", scope="Row")
                self._enter(drawn_as(canvas, cell, piece=False))
            case "startBG" | "startLines":
                self._enter(set_aside(canvas))
            case _:
                self._open.pop().__exit__(None, None, None)

    def _enter(self, block: Any) -> None:
        block.__enter__()
        self._open.append(block)


def tagged_table(rows: list[list[Flowable]], **settings: Any) -> Table:
    """A table in which the first cell of each row is its heading."""
    return Table(rows, renderCB=_Rows(), **settings)


def _keep_height(heading: Any) -> None:
    """Where a heading stands, for the outline."""
    if heading.element.title:
        heading.element.top = heading.canv.absolutePosition(0, heading.height)[1]


def outlined(element: Element, text: str) -> Element:
    """The element of a heading, with its line in the outline."""
    return replace(element, title=text) if element.tag in ("H2", "H3") else element
