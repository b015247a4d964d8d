"""How is a picture drawn on the screen? With the shapes that paper has, in the theme's colours."""

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
from lensdesk.graphics.shapes import Anchor, Box, Drawing, Label, Line, Mark, Role, Shape, mirrored

_SHIFT = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}  # of a label's width
_NEAR = 8.0  # px around the middle of a mark


class DrawingView(QWidget):
    """A drawing on the screen; a click on a shape with a key says its key."""

    key_clicked = Signal(str)

    def __init__(self, look: Look, drawing: Drawing) -> None:
        super().__init__()
        self._look, self._zoom = look, 1.0
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = self._look.px(1000) / 1000 * self._zoom
        painter.scale(factor, factor)
        for shape in self._drawing.shapes:
            painter.save()
            self._paint(painter, shape)
            painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which shape was clicked."""
        factor = self._look.px(1000) / 1000 * self._zoom
        x, y = event.position().x() / factor, event.position().y() / factor
        hit = next((key for s in self._drawing.shapes if (key := _key_at(s, x, y))), "")
        if hit:
            self.key_clicked.emit(hit)

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
            painter.drawPath(path)

    def _mark(self, painter: QPainter, mark: Mark) -> None:
        painter.setPen(QPen(self._colour(mark.stroke), 1.2) if mark.stroke else Qt.PenStyle.NoPen)
        if mark.fill:
            painter.setBrush(self._colour(mark.fill))
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
        font = QFont(FAMILY)
        font.setPixelSize(max(round(label.size * 1.2), 1))
        font.setBold(label.bold)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        text = label.text
        if label.room is not None:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, label.room)
        width = metrics.horizontalAdvance(text)
        shift = _SHIFT[label.anchor] * width
        painter.setPen(self._colour(label.role))
        painter.drawText(QPointF(label.x - shift, label.y), text)


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _key_at(shape: Shape, x: float, y: float) -> str:
    """The key of a shape that is touched at a point; a mark is touched from a little beside."""
    match shape:
        case Box():
            return shape.key if _rectangle(shape).contains(x, y) else ""
        case Mark():
            near = abs(x - shape.x) <= _NEAR and abs(y - shape.y) <= _NEAR
            return shape.key if near else ""
    return ""
