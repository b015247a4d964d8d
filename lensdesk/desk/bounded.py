"""How much may be typed or pasted here? What does not fit is refused whole, with a sentence.

Qt's own limit would cut off the end of what is pasted, and say nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from lensdesk.cases import written
from lensdesk.desk.status_line import say_fault
from lensdesk.errors import LensDeskError

Tell = Callable[[LensDeskError], object]


def bound(field: QLineEdit, longest: int, tell: Tell | None = None) -> None:
    """Let `field` take no more than `longest` characters, and none that are hidden.

    Without `tell` the sentence stands on the line at the foot of the window.
    """
    _Bound(field, longest, tell or (lambda fault: say_fault(field, fault)))


class _Bound(QObject):
    """Puts back what stood in a field when what was typed or pasted is refused."""

    def __init__(self, field: QLineEdit, longest: int, tell: Tell) -> None:
        super().__init__(field)
        self._field, self._longest, self._tell = field, longest, tell
        self._before, self._place = field.text(), 0
        field.textEdited.connect(self._check)
        field.textChanged.connect(self._remember)
        field.cursorPositionChanged.connect(self._stand)

    def _check(self, given: str) -> None:
        try:
            written.line(given, self._longest)
        except LensDeskError as fault:
            place = self._place
            self._field.setText(self._before)
            self._field.setCursorPosition(place)
            self._tell(fault)

    def _remember(self) -> None:
        self._before = self._field.text()

    def _stand(self, _from: int, to: int) -> None:
        if self._field.text() == self._before:
            self._place = to
