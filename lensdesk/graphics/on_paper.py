"""How is a picture drawn on paper? As a ReportLab flowable, with the fonts of the letter."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from lensdesk.graphics.palette import PAPER
from lensdesk.graphics.shapes import SHIFT, Box, Drawing, Label, Line, Mark, Role, Shape

Pieces = Callable[[str, str], list[tuple[str, str]]]


def in_one_piece(text: str, font: str) -> list[tuple[str, str]]:
    """The text in its font, as it is."""
    return [(font, text)]


class Picture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A drawing in the flow of a page; `regular` and `bold` are registered fonts.

    `pieces` turns a line of text into pieces of (font, text) as they stand from left to right.
    """

    def __init__(
        self, drawing: Drawing, regular: str, bold: str, pieces: Pieces = in_one_piece
    ) -> None:
        super().__init__()
        self._drawing, self._fonts, self._pieces = drawing, (regular, bold), pieces

    @property
    def alternative(self) -> str:
        """The same in words."""
        return self._drawing.alternative

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The room that the picture takes, in points."""
        return self._drawing.width, self._drawing.height

    def draw(self) -> None:
        """Draw every shape; y is turned, for paper counts from below."""
        canvas: Canvas = self.canv
        canvas.saveState()
        canvas.transform(1, 0, 0, -1, 0, self._drawing.height)
        for shape in self._drawing.shapes:
            canvas.saveState()
            self._shape(canvas, shape)
            canvas.restoreState()
        canvas.restoreState()

    def _shape(self, canvas: Canvas, shape: Shape) -> None:
        match shape:
            case Box():
                _box(canvas, shape)
            case Line():
                canvas.setStrokeColor(_colour(shape.role))
                canvas.setLineWidth(shape.width)
                if shape.dashed:
                    canvas.setDash(3, 2.2)
                canvas.line(shape.x1, shape.y1, shape.x2, shape.y2)
            case Mark():
                _mark(canvas, shape)
            case Label():
                self._label(canvas, shape)

    def _label(self, canvas: Canvas, label: Label) -> None:
        font = self._fonts[label.bold]
        text = self._shortened(label.text, font, label.size, label.room)
        canvas.translate(label.x, label.y)
        canvas.transform(1, 0, 0, -1, 0, 0)
        canvas.setFillColor(_colour(label.role))
        x = -SHIFT[label.anchor] * self._width(text, font, label.size)
        for name, piece in self._pieces(text, font):
            canvas.setFont(name, label.size)
            canvas.drawString(x, 0, piece)
            x += stringWidth(piece, name, label.size)

    def _shortened(self, text: str, font: str, size: float, room: float | None) -> str:
        if room is None or self._width(text, font, size) <= room:
            return text
        while text and self._width(text + "…", font, size) > room:
            text = text[:-1]
        return text + "…"

    def _width(self, text: str, font: str, size: float) -> float:
        pieces = self._pieces(text, font)
        return float(sum(stringWidth(piece, name, size) for name, piece in pieces))


def _box(canvas: Canvas, box: Box) -> None:
    area = (box.x, box.y, box.width, box.height, box.radius)
    if box.fill:
        canvas.setFillColor(_colour(box.fill))
        canvas.roundRect(*area, stroke=0, fill=1)
    if box.hatch:
        canvas.saveState()
        path = canvas.beginPath()
        path.roundRect(*area)
        canvas.clipPath(path, stroke=0)
        canvas.setStrokeColor(_colour(box.hatch))
        canvas.setLineWidth(3)
        start = box.x - box.height
        while start < box.x + box.width:
            canvas.line(start, box.y + box.height, start + box.height, box.y)
            start += 7
        canvas.restoreState()
    if box.stroke:
        canvas.setStrokeColor(_colour(box.stroke))
        canvas.setLineWidth(0.7)
        if box.dashed:
            canvas.setDash(2.5, 2)
        canvas.roundRect(*area, stroke=1, fill=0)


def _mark(canvas: Canvas, mark: Mark) -> None:
    if mark.fill:
        canvas.setFillColor(_colour(mark.fill))
    if mark.stroke:
        canvas.setStrokeColor(_colour(mark.stroke))
    filled, stroked = int(mark.fill is not None), int(mark.stroke is not None)
    if mark.form == "circle":
        canvas.circle(mark.x, mark.y, mark.r, stroke=stroked, fill=filled)
        return
    path = canvas.beginPath()
    reach = mark.r * (0.88 if mark.form == "square" else 1.15)
    square = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    diamond = ((0, -1), (1, 0), (0, 1), (-1, 0))
    corners = square if mark.form == "square" else diamond
    path.moveTo(mark.x + corners[0][0] * reach, mark.y + corners[0][1] * reach)
    for dx, dy in corners[1:]:
        path.lineTo(mark.x + dx * reach, mark.y + dy * reach)
    path.close()
    canvas.drawPath(path, stroke=stroked, fill=filled)


def _colour(role: Role) -> HexColor:
    return HexColor(PAPER[role])
