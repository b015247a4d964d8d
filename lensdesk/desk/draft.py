"""When is what somebody types kept? 400 ms after the last key, and when it is left in any way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from lensdesk.desk.session import CaseSession

_PAUSE = 400  # ms after the last key


class Draft(QObject):
    """The text in one control; `keep` writes it, and may be asked more often than it changes."""

    def __init__(
        self,
        control: QLineEdit | QPlainTextEdit,
        session: CaseSession,
        keep: Callable[[str], object],
    ) -> None:
        super().__init__(control)
        self._control, self._write = control, keep
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.keep)
        control.textChanged.connect(self._timer.start)
        control.installEventFilter(self)
        session.leaving.connect(self.keep)

    def keep(self) -> None:
        """Write the text now."""
        self._timer.stop()
        self._write(self.text())

    def text(self) -> str:
        """What stands in the control."""
        match self._control:
            case QPlainTextEdit():
                return self._control.toPlainText()
            case _:
                return self._control.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text when the cursor leaves."""
        if event.type() is QEvent.Type.FocusOut and self._timer.isActive():
            self.keep()
        return super().eventFilter(watched, event)
