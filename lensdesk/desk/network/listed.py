"""How does a list of what is kept look? A line each, Enter chooses, Delete takes away."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from lensdesk.desk.privacy import veil_lines
from lensdesk.desk.theme import Look
from lensdesk.words import beginning

_MOST = 5  # lines that show at once


def apart(name: str) -> str:
    """A name that leaves the direction of the line around it alone, on a mirrored desk too."""
    return beginning(name, right_to_left=QGuiApplication.isRightToLeft())


class Listed(QListWidget):
    """Lines by id; `removed` and `picked` say the id of the line on which the key was struck."""

    picked = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        veil_lines(self, look)
        self.itemDoubleClicked.connect(lambda item: self.picked.emit(_id(item)))

    def show_lines(self, lines: Iterable[tuple[str, str]]) -> None:
        """Show other lines, each an id and a text; the place in the list stays."""
        here, at = self.chosen(), max(self.currentRow(), 0)
        self.clear()
        for each, text in lines:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, each)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(min(at, self.count() - 1))
            self.choose(here)
        self.setVisible(self.count() > 0)
        self._fit()

    def chosen(self) -> str:
        """The id of the line on which one stands, or nothing."""
        item = self.currentItem()
        return "" if item is None else _id(item)

    def choose(self, wanted: str) -> None:
        """Stand on a line by its id."""
        for at in range(self.count()):
            if _id(self.item(at)) == wanted:
                self.setCurrentRow(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Find the heights when the style sheet has given the font."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Give each line its height by hand: Qt forgets the room around it, and cuts its end."""
        px, metrics = self._look.px, self.fontMetrics()
        room = QRect(0, 0, max(self.viewport().width() - px(30), px(80)), px(1000))
        heights = []
        for at in range(self.count()):
            item = self.item(at)
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            heights.append(text.height() + px(24))
            item.setSizeHint(QSize(px(80), heights[-1]))
        self.setFixedHeight(sum(heights[:_MOST]) + px(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks, Delete takes away."""
        key, here = event.key(), self.chosen()
        if here and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(here)
        elif here and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(here)
        else:
            super().keyPressEvent(event)


def _id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
