"""How is one of many chosen by key? By the first letters of any of its words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from lensdesk.desk.parts import Choice
from lensdesk.lens.search import folded


class TypedChoice(Choice):
    """A choice; letters that are typed without a pause belong together, Enter is for the form."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._typed, self._at = "", 0
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find what is typed; Enter says that all is chosen."""
        letter, plain = event.text(), not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and letter.isalnum():
            self._find(letter, event.timestamp())
        else:
            super().keyPressEvent(event)

    def _find(self, letter: str, at: int) -> None:
        if at - self._at > QApplication.keyboardInputInterval():
            self._typed = ""
        self._typed, self._at = self._typed + letter, at
        begun, count = folded(self._typed), self.count()
        first = self.currentIndex() + (len(self._typed) == 1)  # one letter again is the next one
        for step in range(count):
            row = (first + step) % count
            if begun in folded(self.itemText(row)):
                self.setCurrentIndex(row)
                return
