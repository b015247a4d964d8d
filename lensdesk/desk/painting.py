"""How is a picture drawn on the screen? With the shapes that paper has, in the theme's colours."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import FAMILY, Look
from lensdesk.graphics.shapes import SHIFT, Box, Drawing, Label, Line, Mark, Role, Shape, mirrored

_NEAR = 8.0  # px around the middle of a mark
_WIDEST = 600.0  # px of a text that has no room of its own


class DrawingView(QWidget):
    """A drawing on the screen; a click on a shape with a key says its key.

    Boxes that can be moved say while they are dragged by how much, in points of the drawing; the
    last time with True.
    """

    key_clicked = Signal(str)
    key_dragged = Signal(str, float, float, bool)

    def __init__(self, look: Look, drawing: Drawing) -> None:
        super().__init__()
        self._look, self._zoom = look, 1.0
        self._held: tuple[str, float, float] | None = None  # a key, and where it was taken
        self._dragged = False
        spoken(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_drawing(drawing)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._drawing = mirrored(drawing) if self._look.right_to_left else drawing
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(drawing.alternative)
        self.update()

    def zoom(self, factor: float) -> None:
        """Show the drawing larger or smaller; 1 is the size of text."""
        self._zoom = factor
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The drawing at the size of text, and as far as it is zoomed."""
        width, height = self._drawing.width * self._zoom, self._drawing.height * self._zoom
        return QSize(self._look.px(width), self._look.px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = self._look.px(1000) / 1000 * self._zoom
        painter.scale(factor, factor)
        shown = QRectF(event.rect())
        area = QRectF(shown.topLeft() / factor, shown.size() / factor)
        self.paint_on(painter, area)

    def paint_on(self, painter: QPainter, area: QRectF | None = None) -> None:
        """Paint every shape, a point for a point; with an `area`, those that may reach into it."""
        for shape in self._drawing.shapes:
            if area is not None and not _reach(shape).intersects(area):
                continue
            self._paint(painter, shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a shape; elsewhere the page has the mouse."""
        x, y = self._point(event)
        hit = self._hit(x, y)
        self._held, self._dragged = ((hit, x, y) if hit else None), False
        if not hit:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say by how much what is held was dragged."""
        if self._held is not None:
            key, from_x, from_y = self._held
            x, y = self._point(event)
            if self._dragged or abs(x - from_x) + abs(y - from_y) > _NEAR:
                self._dragged = True
                self.key_dragged.emit(key, self._across(x - from_x), y - from_y, False)  # Qt's
        else:
            event.ignore()  # for what it lies in may be moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which shape was clicked, or where it was dragged to."""
        x, y = self._point(event)
        held, self._held = self._held, None
        if held is not None and self._dragged:
            self.key_dragged.emit(held[0], self._across(x - held[1]), y - held[2], True)  # Qt's
        elif held is None:
            event.ignore()
        elif hit := self._hit(x, y):
            self.key_clicked.emit(hit)

    def _across(self, by: float) -> float:
        """A way to the right on the screen, as the drawing has it before it is mirrored."""
        return -by if self._look.right_to_left else by

    def _hit(self, x: float, y: float) -> str:
        return next((key for s in self._drawing.shapes if (key := _key_at(s, x, y))), "")

    def _point(self, event: QMouseEvent) -> tuple[float, float]:
        factor = self._look.px(1000) / 1000 * self._zoom
        return event.position().x() / factor, event.position().y() / factor

    def _colour(self, role: Role) -> QColor:
        return QColor(self._look.colours[role])

    def _paint(self, painter: QPainter, shape: Shape) -> None:
        match shape:
            case Box():
                self._box(painter, shape)
            case Line():
                pen = QPen(self._colour(shape.role), shape.width)
                if shape.dashed:
                    pen.setDashPattern([4, 3])
                painter.setPen(pen)
                painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
            case Mark():
                self._mark(painter, shape)
            case Label():
                self._label(painter, shape)

    def _box(self, painter: QPainter, box: Box) -> None:
        area = _rectangle(box).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(area, box.radius, box.radius)
        if box.fill:
            painter.fillPath(path, self._colour(box.fill))
        if box.hatch:
            painter.save()
            painter.setClipPath(path)
            painter.setPen(QPen(self._colour(box.hatch), 3))
            x = box.x - box.height
            while x < box.x + box.width:
                painter.drawLine(QPointF(x, box.y + box.height), QPointF(x + box.height, box.y))
                x += 7
            painter.restore()
        if box.stroke:
            pen = QPen(self._colour(box.stroke), 1)
            if box.dashed:
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _mark(self, painter: QPainter, mark: Mark) -> None:
        painter.setPen(QPen(self._colour(mark.stroke), 1.2) if mark.stroke else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
        centre = QPointF(mark.x, mark.y)
        reach = mark.r * (0.88 if mark.form == "square" else 1.15)
        if mark.form == "circle":
            painter.drawEllipse(centre, mark.r, mark.r)
        elif mark.form == "square":
            painter.drawRect(QRectF(mark.x - reach, mark.y - reach, 2 * reach, 2 * reach))
        else:
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            painter.drawPolygon(QPolygonF([centre + QPointF(*c) for c in corners]))

    def _label(self, painter: QPainter, label: Label) -> None:
        font, metrics = _font(max(round(label.size * 1.2), 1), bold=label.bold)
        painter.setFont(font)
        text = label.text
        if label.room is not None:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, label.room)
        width = metrics.horizontalAdvance(text)
        shift = SHIFT[label.anchor] * width
        painter.setPen(self._colour(label.role))
        painter.drawText(QPointF(label.x - shift, label.y), text)


@cache
def _font(size: int, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    return font, QFontMetricsF(font)


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _reach(shape: Shape) -> QRectF:
    """An area that holds a shape with its edge; a text may be as wide as a page."""
    match shape:
        case Box():
            return _rectangle(shape).adjusted(-2, -2, 2, 2)
        case Line():
            corners = QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2)
            return QRectF(*corners).normalized().adjusted(-2, -2, 2, 2)
        case Mark():
            around = shape.r * 1.15 + 2
            return QRectF(shape.x - around, shape.y - around, 2 * around, 2 * around)
    wide = shape.room if shape.room is not None else _WIDEST
    left = shape.x - SHIFT[shape.anchor] * wide
    return QRectF(left - 2, shape.y - 2 * shape.size, wide + 4, 3 * shape.size)


def _key_at(shape: Shape, x: float, y: float) -> str:
    """The key of a shape that is touched at a point; a mark is touched from a little beside."""
    match shape:
        case Box():
            return shape.key if _rectangle(shape).contains(x, y) else ""
        case Mark():
            near = abs(x - shape.x) <= _NEAR and abs(y - shape.y) <= _NEAR
            return shape.key if near else ""
    return ""
