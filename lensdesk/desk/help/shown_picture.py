"""A picture of the help on the page: as wide as there is room, and told to who does not see it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from lensdesk.desk.roles import spoken
from lensdesk.desk.theme import Look
from lensdesk.graphics.shapes import Role

_ROUND = 10  # px, as the corners of a card


class ShownPicture(QWidget):
    """Scales its picture down to its width, never up; before there is one it keeps its room."""

    def __init__(self, look: Look, says: str, size: QSize) -> None:
        super().__init__()
        self._look, self._size = look, size
        self.drawn = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(size.width())
        self.setAccessibleName(says)
        spoken(self, QAccessible.Role.Graphic)

    def show_picture(self, drawn: QPixmap) -> None:
        """Show what was drawn."""
        self.drawn = drawn
        self._size = drawn.deviceIndependentSize().toSize()
        self.setMaximumWidth(self._size.width())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture as it was drawn."""
        return self._size

    def heightForWidth(self, width: int) -> int:
        """As high as the picture is at this width."""
        return round(min(width, self._size.width()) * self._size.height() / self._size.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in a line with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge, corner = QPainterPath(), self._look.px(_ROUND)
        edge.addRoundedRect(area, corner, corner)
        if not self.drawn.isNull():
            painter.setClipPath(edge)
            painter.drawPixmap(self.rect(), self.drawn)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(self._look.colours[Role.EDGE]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
