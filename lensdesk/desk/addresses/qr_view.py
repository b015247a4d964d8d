"""How is a QR code shown? Black on white in every theme, for many readers know no other way."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lensdesk.desk.roles import spoken

_LEAST = 3  # px a square: fewer are not read from a screen


class QrView(QWidget):
    """The squares, each of as many whole pixels as fit in `edge`; never a part of one."""

    def __init__(self, squares: Sequence[Sequence[bool]], edge: int, told: str) -> None:
        super().__init__()
        self._squares = squares
        self.square = max(edge // len(squares), _LEAST)
        self.setFixedSize(QSize(self.square * len(squares), self.square * len(squares)))
        self.setAccessibleName(told)
        spoken(self, QAccessible.Role.Graphic)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        edge = self.square
        for down, row in enumerate(self._squares):
            for across, dark in enumerate(row):
                if dark:
                    painter.fillRect(across * edge, down * edge, edge, edge, Qt.GlobalColor.black)
