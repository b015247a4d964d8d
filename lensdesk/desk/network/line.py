"""How is one line typed? As anywhere, but with nothing typed Ctrl+Z undoes what was done before."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from lensdesk.cases.written import NAME
from lensdesk.desk.bounded import bound


class Line(QLineEdit):
    """A field for a name, a role or a word; `asked` stands in it until something is typed."""

    def __init__(self, asked: str) -> None:
        super().__init__()
        bound(self, NAME)
        self.setPlaceholderText(asked)
        self.setAccessibleName(asked)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case as long as the field is empty."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.text()
            and any(event.matches(key) for key in _STEPS)
        ):
            event.ignore()
            return False
        return super().event(event)


_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
