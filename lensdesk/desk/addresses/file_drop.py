"""How does a file come to the desk? Dragged onto a page, or chosen with a button."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from lensdesk.desk.ask_file import ask_which
from lensdesk.desk.parts import button, column, label
from lensdesk.desk.theme import Look, kind

CARDS = (".lensdesk-card",)
LETTERS = (".lensdesk", ".pdf")


class FileDrop(QFrame):
    """A card with a button that asks one file whose name ends with one of `ends`.

    `texts` are the keys of its heading, its sentence and its button.
    """

    given = Signal(object)

    def __init__(self, look: Look, ends: tuple[str, ...], texts: tuple[str, str, str]) -> None:
        super().__init__()
        self._look, self._ends = look, ends
        heading, lead, choose = texts
        kind(self, "card")
        px, words = look.px, look.words
        inside = column(self, (px(20), px(14), px(20), px(16)), px(6))
        inside.addWidget(label(words(heading), "heading"))
        inside.addWidget(label(words(lead), "small"))
        self.choose = button(words(choose), self.ask)
        inside.addWidget(self.choose)

    def ask(self) -> None:
        """Ask which file."""
        told = self.choose.text()
        kinds = f"{told} ({' '.join(f'*{end}' for end in self._ends)})"
        ask_which(self, told, kinds, self.given.emit)


def dragged(event: QDropEvent, ends: tuple[str, ...]) -> Path | None:
    """The one file of this computer that is dragged, when its name ends as it should."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    file = Path(urls[0].toLocalFile())
    return file if file.suffix.casefold() in ends else None


class Dropped(QWidget):
    """A page on which a file can be dropped anywhere."""

    given = Signal(object)
    ends: tuple[str, ...] = (*CARDS, *LETTERS)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that fits, and no other."""
        if dragged(event, self.ends) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the file."""
        file = dragged(event, self.ends)
        if file is not None:
            event.acceptProposedAction()
            self.given.emit(file)
